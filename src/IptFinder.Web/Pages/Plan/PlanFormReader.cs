using System.Globalization;
using IptFinder.Domain.Reference;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Find;

namespace IptFinder.Web.Pages.Plan;

/// <summary>Answers the planner's form: reads its texts, and asks the planner by the same rules as the API.</summary>
public sealed class PlanFormReader(ReferenceData reference, Planner planner)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "M/d/yyyy", "d MMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];
    private static readonly string[] TimeForms = ["HH:mm", "H:mm", "HH:mm:ss", "h:mm tt", "h:mmtt", "h tt", "htt"];

    /// <summary>Words for people where those of the API would puzzle them.</summary>
    private static readonly Dictionary<string, string> PageWords = new(StringComparer.Ordinal)
    {
        ["approach"] = "Choose a kind of therapy.",
        ["area"] = "Choose what you would work on, or “Not chosen yet”.",
        ["meetings"] = "Choose one or two meetings.",
        ["weekday"] = "Choose a day of the week.",
        ["every"] = "Choose how often you meet.",
        ["state"] = "Choose a state.",
    };

    public (PlanAnswer? Answer, IReadOnlyList<FieldError> Problems) Answer(PlanForm form)
    {
        if (form.TooLong is { Count: > 0 } tooLong)
        {
            return (null, tooLong);
        }

        var problems = new List<FieldError>();
        if (form.HasTooManyPauses)
        {
            problems.Add(new FieldError(PlanForm.Pause(PlanQuestion.MostPauses).From, $"Enter at most {PlanQuestion.MostPauses} times off."));
        }

        var (pauses, places) = Pauses(form, problems);
        var template = reference.Plans.Find(Text(form, "approach") ?? PlanQuestion.UsualApproach);
        var (answer, found) = planner.Answer(new PlanQuestion
        {
            Approach = Text(form, "approach"),
            Area = Text(form, "area"),
            Sessions = Whole(form, "sessions", "Enter a whole number of sessions from 1 to 104, like 12.", problems),
            Meetings = template?.MeetingsBefore is null ? null : Whole(form, "meetings", PageWords["meetings"], problems),
            First = Day(form, "first", "Enter a day that exists, like 2027-01-05 or 1/5/2027.", problems),
            Weekday = Text(form, "weekday"),
            Time = Time(form, problems),
            State = form["state"].Length == 0 ? null : FormText.State(form["state"], reference)?.ToString() ?? form["state"],
            Zone = Text(form, "zone"),
            Every = Every(form, problems),
            Fold = Text(form, "fold"),
            Off = pauses,
            Holidays = Holidays(form, problems),
        });
        problems.AddRange(found.Select(problem => OnPage(problem, places)));
        return (problems.Count > 0 ? null : answer, FieldError.InOrder(problems, PlanForm.Fields));
    }

    /// <summary>The name of a field of the API on the page, with words for people.</summary>
    private static FieldError OnPage(FieldError problem, List<string> places)
    {
        var field = problem.Field.StartsWith("off[", StringComparison.Ordinal)
            ? places[int.Parse(problem.Field.AsSpan(4, problem.Field.Length - 5), NumberStyles.None, CultureInfo.InvariantCulture)]
            : problem.Field;
        return new FieldError(field, PageWords.GetValueOrDefault(field, problem.Message));
    }

    private string? Every(PlanForm form, List<FieldError> problems)
    {
        var monthly = Whole(form, "monthly", "Enter how many monthly sessions follow, from 0 to 36.", problems);
        if (monthly > Domain.Treatment.Rhythm.MostMonthly)
        {
            problems.Add(new FieldError("monthly", "Enter how many monthly sessions follow, from 0 to 36."));
            return null;
        }

        var template = reference.Plans.Find(Text(form, "approach") ?? PlanQuestion.UsualApproach);
        var every = form.Every(template);
        if (monthly > 0 && every is not null && every.StartsWith("monthly", StringComparison.Ordinal))
        {
            problems.Add(new FieldError("monthly", "Leave this empty: the course itself is monthly."));
            return null;
        }

        return problems.Exists(problem => problem.Field == "monthly") ? null : every;
    }

    private static (List<string> Pauses, List<string> Places) Pauses(PlanForm form, List<FieldError> problems)
    {
        var (pauses, places) = (new List<string>(), new List<string>());
        foreach (var (from, to) in Enumerable.Range(1, PlanQuestion.MostPauses).Select(PlanForm.Pause))
        {
            if (form[from].Length + form[to].Length == 0)
            {
                continue;
            }

            const string Advice = "Enter a day that exists, like 2027-02-15, or leave both days empty.";
            var before = problems.Count;
            var first = Day(form, from, Advice, problems, isNeeded: true);
            var last = form[to].Length == 0 ? first : Day(form, to, Advice, problems);
            if (last < first)
            {
                problems.Add(new FieldError(to, "Enter a last day that is not before the first day off."));
            }

            if (problems.Count == before)
            {
                pauses.Add(string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"));
                places.Add(from);
            }
        }

        return (pauses, places);
    }

    private static bool Holidays(PlanForm form, List<FieldError> problems)
    {
        if (form["holidays"] is not ("" or "yes" or "no"))
        {
            problems.Add(new FieldError("holidays", "Choose yes or no for holidays."));
        }

        return form["holidays"] == "yes";
    }

    private static string? Text(PlanForm form, string field) => form[field].Length > 0 ? form[field] : null;

    private static int? Whole(PlanForm form, string field, string advice, List<FieldError> problems)
    {
        if (FormText.WholeNumber(form[field]) is { } number)
        {
            return number;
        }

        if (form[field].Length > 0)
        {
            problems.Add(new FieldError(field, advice));
        }

        return null;
    }

    private static DateOnly? Day(PlanForm form, string field, string advice, List<FieldError> problems, bool isNeeded = false)
    {
        if (DateOnly.TryParseExact(form[field], DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (form[field].Length > 0 || isNeeded)
        {
            problems.Add(new FieldError(field, advice));
        }

        return null;
    }

    private static TimeOnly? Time(PlanForm form, List<FieldError> problems)
    {
        var text = form["time"].ToUpperInvariant().Replace(".", "", StringComparison.Ordinal);
        if (TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new TimeOnly(time.Hour, time.Minute);
        }

        if (text.Length > 0)
        {
            problems.Add(new FieldError("time", "Enter a time of day, like 5:00 PM or 17:00."));
        }

        return null;
    }
}
