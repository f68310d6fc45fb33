using IptFinder.Domain.Treatment;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Costs;
using IptFinder.Web.Pages.Find;
using Microsoft.Extensions.Primitives;

namespace IptFinder.Web.Pages.Plan;

/// <summary>The texts of the planner's form by field name. An address may hold only what tells nothing of why someone goes.</summary>
public sealed class PlanForm
{
    /// <summary>Fields of the form but those of days off, in the order of the page.</summary>
    public static readonly IReadOnlyList<string> Fields =
        ["approach", "area", "sessions", "meetings", "first", "time", "fold", "weekday", "state", "zone", "every", "monthly", "holidays", "plan"];

    /// <summary>What an address may hold besides days off, each as the API takes it.</summary>
    public static readonly IReadOnlyList<string> Harmless = ["sessions", "first", "time", "zone", "every", "fold", "holidays", "plan"];

    /// <summary>What the names of the estimate's fields begin with here.</summary>
    public const string CostPrefix = "cost-";

    private static readonly string[] VisitNumbers = ["likely", "most", "fewest"];

    private const string Then = "-then-monthly-";
    private const int MostCharacters = 80;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What stands in a field, without spaces around it; empty for nothing.</summary>
    public string this[string name]
    {
        get => _texts.GetValueOrDefault(name, "");
        set => _texts[name] = value.Trim();
    }

    /// <summary>The estimate the course came from or was taken to: only kept for the way back, and to say what this plan would cost.</summary>
    public CostsForm Costs { get; private init; } = new();

    /// <summary>The estimator's form was sent here, so nobody has asked for dates yet.</summary>
    public bool IsFromCosts { get; private init; }

    /// <summary>More days off than can be planned were named.</summary>
    public bool HasTooManyPauses { get; private init; }

    /// <summary>Everything that is filled in but the estimate.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filled => _texts.Where(text => text.Value.Length > 0);

    /// <summary>Nothing stands in any field.</summary>
    public bool IsEmpty => !Filled.Any();

    /// <summary>Fields with a text too long to be looked at.</summary>
    public IReadOnlyList<FieldError> TooLong =>
        [.. _texts.Where(text => text.Value.Length > MostCharacters).Select(text => new FieldError(text.Key, $"Enter at most {MostCharacters} characters."))];

    /// <summary>Names of the first and the last day of a time off, counted from 1.</summary>
    public static (string From, string To) Pause(int number) => ($"off-{number}-from", $"off-{number}-to");

    public static PlanForm Read(IFormCollection sent)
    {
        if (sent.ContainsKey("likely"))
        {
            return FromCosts(CostsForm.Read(sent));
        }

        var kept = sent.Where(field => field.Key.StartsWith(CostPrefix, StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key[CostPrefix.Length..], field.Value));
        var form = new PlanForm { Costs = CostsForm.Read(kept) };
        form.Take(name => Last(sent[name]));
        return form;
    }

    public static PlanForm Read(IQueryCollection address)
    {
        var form = new PlanForm { HasTooManyPauses = address["off"].Count > PlanQuestion.MostPauses };
        foreach (var name in Harmless)
        {
            form[name] = Last(address[name]);
        }

        if (Rhythm.TryParse(form["every"]) is { MonthlyAfter: > 0 } rhythm)
        {
            form["every"] = form["every"].Split(Then)[0];
            form["monthly"] = Words.Number(rhythm.MonthlyAfter);
        }

        foreach (var (pause, number) in address["off"].Take(PlanQuestion.MostPauses).Select((pause, i) => ((pause ?? "").Split('/', 2), i + 1)))
        {
            var (from, to) = Pause(number);
            (form[from], form[to]) = (pause[0], pause[^1]);
        }

        return form;
    }

    /// <summary>How often, as the API writes it; null for the usual.</summary>
    public string? Every(CourseTemplate? template)
    {
        var pace = this["every"].Length > 0 ? this["every"] : null;
        return this["monthly"].TrimStart('0') is { Length: > 0 } monthly ? $"{pace ?? Planner.UsualRhythm(template).ToString()}{Then}{monthly}" : pace;
    }

    /// <summary>
    /// The plan that the estimator's form came from, with what was changed there since. Without one, a plan begun from its sessions, first
    /// day and rhythm: that form has no time of day, so then there is more to enter.
    /// </summary>
    private static PlanForm FromCosts(CostsForm costs)
    {
        var form = new PlanForm { Costs = costs, IsFromCosts = true };
        form.Take(name => costs[CostsForm.PlanPrefix + name]);
        if (IsNew("course"))
        {
            form["approach"] = costs["course"];
        }

        if (IsNew("likely"))
        {
            var visits = VisitNumbers.Select(name => costs[name]).FirstOrDefault(text => text.Length > 0) ?? "";
            form["sessions"] = FormText.WholeNumber(visits) is { } count && FormText.WholeNumber(costs[EstimateFields.Before]) is { } meetings && count > meetings
                ? Words.Year(count - meetings)
                : visits;
        }

        if (IsNew("start"))
        {
            (form["first"], form["weekday"]) = (costs["start"], "");
        }

        if (IsNew("every"))
        {
            form["every"] = costs["every"] switch { "14" => "biweekly", "28" => "monthly", "3" => "twice-then-weekly", _ => "weekly" };
        }

        return form;

        bool IsNew(string name) => costs[name] != costs[EstimateFields.Was + name];
    }

    private void Take(Func<string, string> text)
    {
        var pauses = Enumerable.Range(1, PlanQuestion.MostPauses).Select(Pause).SelectMany(pause => new[] { pause.From, pause.To });
        foreach (var name in Fields.Concat(pauses))
        {
            this[name] = text(name);
        }
    }

    private static string Last(StringValues values) => values.LastOrDefault() ?? "";
}
