using System.Globalization;
using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Prepare;

/// <summary>
/// Questions for a therapist, chosen and put in order, to print. What is chosen stands in the address: it tells nothing about the
/// person.
/// </summary>
public sealed class QuestionsModel(ReferenceData reference) : PageModel
{
    public IReadOnlyList<TherapistQuestion> All => reference.Questions;

    /// <summary>In the order asked for; empty before anything is chosen.</summary>
    public IReadOnlyList<TherapistQuestion> Chosen { get; private set; } = [];

    public IReadOnlyList<ReferenceSource> Sources =>
        [.. All.SelectMany(question => question.SourceIds).Distinct(StringComparer.Ordinal).Select(id => reference.Sources[id])];

    /// <summary>The place given to a question, from 1; null where it may stand anywhere after those.</summary>
    public int? Place(TherapistQuestion question) =>
        int.TryParse(Request.Query[Field(question)], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= All.Count ? place : null;

    public static string Field(TherapistQuestion question) => "at-" + question.Code;

    public void OnGet()
    {
        Response.Headers.CacheControl = "no-store"; // Else Back may bring what was chosen again, after leaving too.
        Chosen = [.. All
            .Where(question => Request.Query["q"].Contains(question.Code, StringComparer.Ordinal))
            .OrderBy(question => Place(question) ?? int.MaxValue)];
    }
}
