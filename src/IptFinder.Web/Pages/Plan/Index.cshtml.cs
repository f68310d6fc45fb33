using System.Globalization;
using System.Security.Cryptography;
using IptFinder.Domain.Reference;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Costs;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Plan;

/// <summary>
/// The dates of a whole course, and what each session usually does. GET takes only what tells nothing; approach and problem area come
/// by POST alone.
/// </summary>
public sealed class IndexModel(PlanFormReader reader, CostsReader costs, ReferenceData reference, Finder finder) : PageModel
{
    private const int DaysAhead = 14;

    [BindProperty(BinderType = typeof(PlanFormBinder), SupportsGet = true)]
    public PlanForm Form { get; set; } = new();

    public PlanAnswer? Answer { get; private set; }

    /// <summary>The address named dates, and cannot name the therapy.</summary>
    public bool IsFromAddress { get; private set; }

    /// <summary>The estimator's form with this plan's course in it.</summary>
    public CostsForm? Estimate { get; private set; }

    /// <summary>What the plan costs by the prices and insurance entered there; null where none were.</summary>
    public CostsAnswer? Cost { get; private set; }

    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public ReferenceData Reference => reference;

    /// <summary>Therapies that can be planned.</summary>
    public IReadOnlyList<Term> Approaches => [.. reference.Plans.Templates
        .Select(template => reference.FindApproach(template.Approach)!)
        .Select(approach => new Term(approach.Code, approach.IsIpt ? approach.Name : $"{approach.Name} (not IPT)", []))];

    public IReadOnlyList<Term> States => [.. reference.StateNames.OrderBy(state => state.Value, StringComparer.Ordinal).Select(state => new Term(state.Key.ToString(), state.Value, []))];

    public IReadOnlyList<Term> Zones => [.. reference.TimeZones.Select(zone => new Term(zone.Id, zone.Name, []))];

    public string? Problem(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    public ReferenceSource Source(string id) => reference.Sources[id];

    /// <summary>Asked by address; the dates are shown at once where it names enough. What it leaves out is asked for by the form alone.</summary>
    public void OnGet()
    {
        Response.Headers.CacheControl = "no-store"; // Else Back may bring what was chosen again, after leaving too.
        IsFromAddress = !Form.IsEmpty;
        Name();
        if (IsFromAddress)
        {
            WorkOut();
        }
        else
        {
            Form["first"] = Words.MachineDate(finder.Today.AddDays(DaysAhead));
        }
    }

    public void OnPost()
    {
        Response.Headers.CacheControl = "no-store"; // What was entered stays on no disk.
        Name();
        if (!Form.IsFromCosts || Form["time"].Length > 0)
        {
            WorkOut();
        }
    }

    private string? Person(string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? finder.Person(number)?.Name.ToString() : null;

    /// <summary>A plan is named once, before its first dates are shown: else a second download would not replace the first.</summary>
    private void Name()
    {
        if (!PlanCalendar.IsPlanId(Form["plan"]))
        {
            Form["plan"] = RandomNumberGenerator.GetHexString(PlanCalendar.PlanIdLength, lowercase: true);
        }
    }

    private void WorkOut()
    {
        (Answer, Problems) = reader.Answer(Form);
        Problems = IsFromAddress && Form["time"].Length == 0 ? [.. Problems.Where(problem => Form[problem.Field].Length > 0)] : Problems;
        if (Answer is { } answer)
        {
            var estimate = EstimateFields.Of(Form, answer, reference);
            Estimate = estimate;
            Cost = estimate["a-kind"].Length > 0 ? costs.Answer(estimate, letter => EstimateWords.Way(estimate, letter, Person(estimate[$"{letter}-therapist"]))) : null;
        }

        Response.StatusCode = Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }
}
