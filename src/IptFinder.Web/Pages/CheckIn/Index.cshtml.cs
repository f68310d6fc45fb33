using System.Text.Json;
using System.Text.Json.Serialization;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Treatment;
using IptFinder.Web.Pages.Plan;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.CheckIn;

/// <summary>
/// Two questionnaires to fill in. The page takes no answers: a script adds them up in the browser, and without it the page is
/// printed and scored by hand. Its address may bring the dates of a course, as the planner's link does.
/// </summary>
public sealed class IndexModel(ReferenceData reference, PlanFormReader plans) : PageModel
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private TreatmentPlan? _plan;

    public IReadOnlyList<Questionnaire> Questionnaires => reference.Questionnaires;

    /// <summary>Lines for anyone, at any time.</summary>
    public IEnumerable<CrisisLine> Lines => reference.CrisisLines.Where(line => line.Code is "988" or "crisis-text-line");

    /// <summary>Names of the phases of a course, in order.</summary>
    public IReadOnlyList<string> Phases => [.. reference.Phases.Select(phase => phase.Name)];

    /// <summary>The address brought a course that has phases.</summary>
    public bool HasPhases => _plan is { Parts.Count: > 0 };

    /// <summary>The address brought dates that make no course.</summary>
    public bool HasWrongDates { get; private set; }

    /// <summary>What the script scores by and says, the names of all phases, and the dated ones of the course, as JSON.</summary>
    public string Rules => JsonSerializer.Serialize(
        new
        {
            questionnaires = Questionnaires.Select(form => new
            {
                form.Code,
                form.Name,
                form.Highest,
                Items = Enumerable.Range(1, form.Items.Count).Select(number => CheckInWords.Field(form, number)),
                WrongLast = CheckInWords.WrongLast(form),
                Bands = form.Bands.Select(band => new { band.High, Words = CheckInWords.Meaning(form, band) }),
                Changes = form.Changes.Select(rule => new { rule.Kind, rule.Value, rule.EarlierFrom, Met = CheckInWords.Met(rule), Risen = CheckInWords.MetByRise(rule), Unmet = CheckInWords.Unmet(rule) }),
            }),
            safetyItems = Questionnaires.Where(form => form.SafetyItem is not null).Select(form => CheckInWords.Field(form, form.SafetyItem!.Value)),
            words = CheckInWords.OfScript(Questionnaires, Phases),
            phases = Phases,
            plan = HasPhases ? _plan!.Parts.Select(part => Dated(part, _plan)) : null,
        },
        Options);

    public ReferenceSource Source(string id) => reference.Sources[id];

    public void OnGet()
    {
        Response.Headers.CacheControl = "no-store"; // Answers must not come back from the browser's memory of this page.
        var form = PlanForm.Read(Request.Query);
        _plan = form.IsEmpty ? null : plans.Answer(form).Answer?.Plan;
        HasWrongDates = _plan is null && !form.IsEmpty;
    }

    /// <summary>From the day of its first session to that of its last.</summary>
    private static object Dated(CoursePart part, TreatmentPlan plan)
    {
        var days = plan.Sessions.Where(session => session.Part == part).Select(session => session.Date).ToList();
        return new { part.Name, First = days[0], Last = days[^1] };
    }
}
