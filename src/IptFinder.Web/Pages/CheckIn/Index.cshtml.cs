using System.Text.Json;
using System.Text.Json.Serialization;
using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.CheckIn;

/// <summary>
/// Two questionnaires to fill in. The page takes no answers: a script adds them up in the browser, and without it the page is
/// printed and scored by hand.
/// </summary>
public sealed class IndexModel(ReferenceData reference) : PageModel
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public IReadOnlyList<Questionnaire> Questionnaires => reference.Questionnaires;

    /// <summary>Lines for anyone, at any time.</summary>
    public IEnumerable<CrisisLine> Lines => reference.CrisisLines.Where(line => line.Code is "988" or "crisis-text-line");

    /// <summary>What the script scores by, and the names of the parts of a course, as JSON.</summary>
    public string Rules => JsonSerializer.Serialize(
        new
        {
            questionnaires = Questionnaires.Select(form => new
            {
                form.Code,
                form.Name,
                Items = form.Items.Count,
                form.Highest,
                form.Bands,
                form.TalkFrom,
                form.SafetyItem,
                Changes = form.Changes.Select(rule => new { rule.Kind, rule.Value, rule.EarlierFrom }),
            }),
            phases = reference.Phases.Select(phase => phase.Name),
        },
        Options);

    public ReferenceSource Source(string id) => reference.Sources[id];

    /// <summary>Answers must not come back from the browser's memory of this page.</summary>
    public void OnGet() => Response.Headers.CacheControl = "no-store";
}
