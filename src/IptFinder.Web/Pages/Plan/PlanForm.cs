using IptFinder.Domain.Treatment;
using IptFinder.Web.Frame;
using Microsoft.Extensions.Primitives;

namespace IptFinder.Web.Pages.Plan;

/// <summary>The texts of the planner's form by field name. An address may hold only what tells nothing of why someone goes.</summary>
public sealed class PlanForm
{
    /// <summary>Fields of the form but those of days off.</summary>
    public static readonly IReadOnlyList<string> Fields =
        ["approach", "area", "sessions", "meetings", "first", "weekday", "time", "state", "zone", "every", "monthly", "fold", "holidays", "plan"];

    /// <summary>What an address may hold besides days off, each as the API takes it.</summary>
    public static readonly IReadOnlyList<string> Harmless = ["sessions", "first", "time", "zone", "every", "fold", "holidays", "plan"];

    private const string Then = "-then-monthly-";
    private const int MostCharacters = 80;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What stands in a field, without spaces around it; empty for nothing.</summary>
    public string this[string name]
    {
        get => _texts.GetValueOrDefault(name, "");
        set => _texts[name] = value.Trim();
    }

    /// <summary>Nothing stands in any field.</summary>
    public bool IsEmpty => _texts.Values.All(text => text.Length == 0);

    /// <summary>Fields with a text too long to be looked at.</summary>
    public IReadOnlyList<FieldError> TooLong =>
        [.. _texts.Where(text => text.Value.Length > MostCharacters).Select(text => new FieldError(text.Key, $"Enter at most {MostCharacters} characters."))];

    /// <summary>Names of the first and the last day of a time off, counted from 1.</summary>
    public static (string From, string To) Pause(int number) => ($"off-{number}-from", $"off-{number}-to");

    public static PlanForm Read(IFormCollection sent)
    {
        var form = new PlanForm();
        var pauses = Enumerable.Range(1, PlanQuestion.MostPauses).Select(Pause).SelectMany(pause => new[] { pause.From, pause.To });
        foreach (var name in Fields.Concat(pauses))
        {
            form[name] = Last(sent[name]);
        }

        return form;
    }

    public static PlanForm Read(IQueryCollection address)
    {
        var form = new PlanForm();
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

    private static string Last(StringValues values) => values.LastOrDefault() ?? "";
}
