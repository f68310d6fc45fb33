using System.Globalization;
using IptFinder.Data.Plans;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Plans;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// What a whole course costs. GET shows the form, with a therapist's fees filled in where the address names some; amounts
/// come by POST alone.
/// </summary>
public sealed class IndexModel(CostsReader costs, ReferenceData reference, Finder finder, PlanReader plans) : PageModel
{
    /// <summary>The step of who presses Enter, in whichever field: what a name not yet looked for is for, else the estimate.</summary>
    public const string Enter = "enter";

    private const int DaysAhead = 14;

    [BindProperty(BinderType = typeof(CostsFormBinder))]
    public CostsForm Form { get; set; } = new();

    public CostsAnswer? Answer { get; private set; }

    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    /// <summary>The way to pay whose plans were looked for, and those found.</summary>
    public (string Letter, IReadOnlyList<MarketplacePlan> Found)? PlanSearch { get; private set; }

    /// <summary>The plan each way was filled in from, by its letter.</summary>
    public IReadOnlyDictionary<string, MarketplacePlan> Plans { get; private set; } = new Dictionary<string, MarketplacePlan>();

    /// <summary>The plans that were imported; null when none were.</summary>
    public PlanYearFact? PlansKnown { get; private set; }

    /// <summary>Whose fees each way was filled in with, by its letter.</summary>
    public IReadOnlyDictionary<string, TherapistFees> People { get; private set; } = new Dictionary<string, TherapistFees>();

    /// <summary>The way to pay that was just added or begun with a therapist's fees; null for none.</summary>
    public string? Added { get; private set; }

    public ReferenceData Reference => reference;

    /// <summary>Therapies with a usual number of sessions.</summary>
    public IReadOnlyList<Term> Courses => [.. reference.Approaches
        .Where(approach => approach.IsIpt)
        .SelectMany(approach => approach.Sessions is { } sessions
            ? new Term[] { new(approach.Code, $"{approach.Name}, {(sessions.Min == sessions.Max ? $"{sessions.Min}" : $"{sessions.Min} to {sessions.Max}")} sessions", []) }
            : [])];

    /// <summary>Professions whose share of Medicare's amounts is known.</summary>
    public IReadOnlyList<Term> MedicareProfessions => [.. reference.ProfessionLabels.Keys
        .Where(one => reference.Medicare.ShareOf(one) is not null)
        .Order()
        .Select(one => new Term(SearchFilters.Code(one), reference.ProfessionLabels[one], []))];

    /// <summary>The days of the visits, where they come from a plan.</summary>
    public VisitDays? PlannedDays => VisitDays.TryParse(Form[CostsForm.Days]);

    /// <summary>The day the estimate is made.</summary>
    public DateOnly Today => finder.Today;

    public string? Problem(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    public InsuranceTerm Explain(string code) => reference.InsuranceTerms[code];

    public async Task OnGetAsync(int[] therapist, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store"; // Else Back may bring what was entered again, after leaving too.
        Start();
        foreach (var (letter, person) in CostsForm.Letters.Zip(therapist.Distinct().Select(Stated).OfType<TherapistFees>()))
        {
            person.Fill(Form, letter, reference);
        }

        await ReadAroundAsync(cancellationToken);
        if (People.Count > 0)
        {
            WorkOut();
        }
    }

    public async Task OnPostAsync(string? step, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store"; // What was entered stays on no disk.
        var (what, letter) = StepOf(step);
        Problems = Form.TooLong;
        switch (Problems.Count > 0 ? "" : what)
        {
            case "add":
                Added = Form.Add();
                break;
            case "add-therapist":
                AddTherapist(Form[CostsForm.AddName]);
                break;
            case "other-dates":
                Form[CostsForm.Days] = "";
                break;
            case "remove" when CostsForm.Letters.Contains(letter, StringComparer.Ordinal):
                Form.Remove(letter);
                break;
            case "find-plans" when CostsForm.Letters.Contains(letter, StringComparer.Ordinal):
                PlanSearch = (letter, await FindPlansAsync(letter, cancellationToken));
                break;
            case "use-plan" when CostsForm.Letters.Contains(letter, StringComparer.Ordinal):
                await UsePlanAsync(letter, cancellationToken);
                break;
        }

        await ReadAroundAsync(cancellationToken);
        if (what.Length == 0)
        {
            WorkOut();
        }

        Response.StatusCode = Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }

    /// <summary>What to call a way to pay beside the others.</summary>
    public string NameOf(string letter) =>
        EstimateWords.Way(Form, letter, People.TryGetValue(letter, out var stated) ? stated.Person.Name.ToString() : null);

    private (string What, string Letter) StepOf(string? step) => step?.Split(':') switch
    {
        [var what, var letter] => (what, letter),
        [Enter] when Form.HasNewName => ("add-therapist", ""),
        [Enter] when Form.WayWithNewWords is { } letter => ("find-plans", letter),
        [Enter] => ("", ""),
        _ => (step ?? "", ""),
    };

    /// <summary>What a new form starts with, for people to see and change.</summary>
    private void Start()
    {
        Form["course"] = "ipt";
        Form["every"] = "7";
        Form["start"] = Words.MachineDate(finder.Today.AddDays(DaysAhead));
        Form.Begin("a");
    }

    private void WorkOut()
    {
        var answer = costs.Answer(Form, NameOf);
        Answer = answer with { Ways = [.. answer.Ways.Select(WithOrigins)] };
        Problems = Answer.Problems;
    }

    private WayAnswer WithOrigins(WayAnswer way)
    {
        var origins = new List<string>();
        var assumptions = way.Assumptions.ToList();
        if (way.HasPrices && People.TryGetValue(way.Letter, out var stated))
        {
            origins.Add(stated.Origin(Form, way.Letter, reference));
            assumptions.AddRange(stated.OtherLength(Form, way.Letter, reference) is { } length ? [new Assumption("visits", length)] : []);
        }

        if (PlansKnown is { } known && Plans.TryGetValue(way.Letter, out var plan))
        {
            origins.Add(PlanWords.Origin(Form, way.Letter, plan, known.AsOf));
            assumptions.AddRange(PlanWords.OtherYears(plan, way.Estimate) is { } years ? [new Assumption("coverage", years)] : []);
        }

        return way with { Origins = origins, Assumptions = assumptions };
    }

    /// <summary>Null for nobody, and for those who state no fee that holds.</summary>
    private TherapistFees? Stated(int id) => finder.Person(id) is { } person ? TherapistFees.On(finder.Today, person) : null;

    private async Task ReadAroundAsync(CancellationToken cancellationToken)
    {
        PlansKnown = await plans.NewestAsync(cancellationToken);
        var chosen = new Dictionary<string, MarketplacePlan>();
        var people = new Dictionary<string, TherapistFees>();
        foreach (var letter in Form.Ways)
        {
            if (Form.HasPlan(letter) && PlanId.TryParse(Form[$"{letter}-plan"]) is { } id && await plans.GetAsync(id, cancellationToken) is { } plan)
            {
                chosen[letter] = plan;
            }

            if (int.TryParse(Form[$"{letter}-therapist"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Stated(number) is { } stated)
            {
                people[letter] = stated;
            }
            else
            {
                Form[$"{letter}-therapist"] = "";
            }
        }

        (Plans, People) = (chosen, people);
    }

    private void AddTherapist(string name)
    {
        var found = name.Length > 0 ? finder.Find(TherapistQuery.Everyone with { Name = name, IncludeUnknown = true }) : null;
        var same = found?.Hits.Where(hit => string.Equals(hit.Therapist.Name.ToString(), name, StringComparison.OrdinalIgnoreCase)).ToList() ?? [];
        var person = found is { Total: 1 } ? found.Hits[0].Therapist : same is [var only] ? only.Therapist : null;
        var fees = person is null ? null : TherapistFees.On(finder.Today, person);
        var letter = Form.WayForTherapist;
        var problem = (found?.Total ?? 0, person, letter) switch
        {
            (_, _, null) => "Three ways can be compared. Take one away first.",
            (0, _, _) => "Nobody by this name is listed. Check the spelling.",
            (var total, null, _) => $"{Words.Number(total)} therapists have a name like this. Enter the full name.",
            (_, { } one, _) when fees is null =>
                $"{one.Name} states no fee that is still up to date. Ask them, and enter it yourself.",
            _ => null,
        };
        if (problem is null)
        {
            fees!.Fill(Form, letter!, reference);
            Added = letter;
        }

        Form[CostsForm.AddName] = problem is null ? "" : name;
        Form[CostsForm.AddAsked] = Form[CostsForm.AddName];
        Problems = problem is null ? [] : [new FieldError(CostsForm.AddName, problem)];
    }

    private async Task<IReadOnlyList<MarketplacePlan>> FindPlansAsync(string letter, CancellationToken cancellationToken)
    {
        var state = FormText.State(Form[$"{letter}-plan-state"], reference);
        Form[$"{letter}-plan-asked"] = Form.PlanQuestion(letter);
        var found = await plans.FindAsync(state, Form[$"{letter}-plan-words"], cancellationToken);
        if (found.Count == 0)
        {
            Problems = [new FieldError($"{letter}-plan-words", "No plan like this is known. Check the state and the name, or type the numbers from your card.")];
        }

        return found;
    }

    private async Task UsePlanAsync(string letter, CancellationToken cancellationToken)
    {
        if (PlanId.TryParse(Form[$"{letter}-plan-chosen"]) is { } id && await plans.GetAsync(id, cancellationToken) is { } plan)
        {
            PlanFields.Fill(Form, letter, plan);
        }
        else
        {
            Problems = [new FieldError($"{letter}-plan-words", "Choose one of the plans first.")];
        }
    }
}
