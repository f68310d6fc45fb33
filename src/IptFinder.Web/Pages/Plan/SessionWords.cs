using IptFinder.Domain.Reference;
using IptFinder.Domain.Training;
using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>What is said of a plan and its sessions.</summary>
public static class SessionWords
{
    /// <summary>Who says that a questionnaire belongs to every fourth session.</summary>
    public const string QuestionnaireSource = "ipti-cert";

    /// <summary>"Tue 5 Jan 2027".</summary>
    public static string Day(DateOnly day) => $"{day.ToString("ddd", Words.UsEnglish)} {Words.Date(day)}";

    /// <summary>"5:00 PM".</summary>
    public static string Time(TimeOnly time) => time.ToString("h:mm tt", Words.UsEnglish);

    /// <summary>"2027-01-05T17:00:00-05:00", for the <c>datetime</c> attribute.</summary>
    public static string Machine(DateTimeOffset start) => start.ToString("yyyy-MM-dd'T'HH:mm:sszzz", Words.UsEnglish);

    /// <summary>"14 sessions, from 5 Jan 2027 to 6 Apr 2027."</summary>
    public static string Sentence(TreatmentPlan plan)
    {
        var (first, last) = (plan.Sessions[0].Date, plan.Sessions[^1].Date);
        var count = Words.And([.. plan.Sessions.GroupBy(session => session.Kind).Select(kind => Count(kind.Key, kind.Count()))]);
        return first == last ? $"{count}, on {Words.Date(first)}." : $"{count}, from {Words.Date(first)} to {Words.Date(last)}.";
    }

    /// <summary>"Tuesdays at 5:00 PM, Eastern time."</summary>
    public static string When(PlanAnswer answer)
    {
        var weekday = answer.Days.First.DayOfWeek;
        var time = $"{Time(answer.Clock.Time)}, {answer.Zone.Name}.";
        return answer.Days.Rhythm.Pace switch
        {
            Pace.Weekly => $"{weekday}s at {time}",
            Pace.TwiceThenWeekly when answer.Plan.Sessions.All(session => session.Date.DayOfWeek == weekday) => $"{weekday}s at {time}",
            Pace.TwiceThenWeekly => $"{weekday}s and {answer.Days.First.AddDays(3).DayOfWeek}s at first, then {weekday}s, at {time}",
            Pace.Biweekly => $"Every second {weekday} at {time}",
            Pace.Monthly => $"Every fourth {weekday} at {time}",
        };
    }

    /// <summary>"Session 5", "Meeting 1, one to one", "Maintenance 2".</summary>
    public static string Name(PlannedSession session) => session.Kind switch
    {
        SessionKind.Meeting => $"Meeting {session.NumberOfKind}, one to one",
        SessionKind.Session => $"Session {session.NumberOfKind}",
        SessionKind.Maintenance => $"Maintenance {session.NumberOfKind}",
    };

    /// <summary>What this session does that others of its part do not; all it does where there is nothing of its own.</summary>
    public static IEnumerable<SessionTask> OwnTasks(PlannedSession session) =>
        session.Tasks.Any(task => !task.EverySession) ? session.Tasks.Where(task => !task.EverySession) : session.Tasks;

    /// <summary>There is nothing to compare it with yet.</summary>
    public const string FirstQuestionnaire = "Fill in a questionnaire, and keep the score to compare with.";

    /// <summary>What to stop for, in a sentence.</summary>
    public static string Of(Checkpoint checkpoint) => checkpoint switch
    {
        Checkpoint.Questionnaire => "Fill in a questionnaire, and compare it with the last one.",
        Checkpoint.Midpoint => "Half way: talk about what has changed, and whether to go on like this.",
        Checkpoint.Ending => "The ending begins.",
        Checkpoint.WhatNext => "Last session: settle what comes after.",
    };

    /// <summary>The checkpoint's code in the API.</summary>
    public static string Code(Enum value) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>"1 to 4", "5".</summary>
    public static string Numbers(CoursePart part) => new CountRange(part.First, part.Last).ToString();

    /// <summary>On some days clocks never show the time.</summary>
    public static string Missing(IReadOnlyList<ClockReading.Never> days)
    {
        var dates = Words.And([.. days.Select(day => Words.Date(DateOnly.FromDateTime(day.Before)))]);
        return $"On {dates} clocks skip this time. Choose {Near(days[0].Before)} or earlier, or {Near(days[0].After)} or later.";
    }

    /// <summary>On some days clocks show the time twice.</summary>
    public static string Twice(IReadOnlyList<DateOnly> days) =>
        $"On {Words.And([.. days.Select(Words.Date)])} clocks show this time twice. Choose the earlier or the later one.";

    /// <summary>What to be careful about with a problem area, and who says so; null for nothing.</summary>
    public static (string Text, IReadOnlyList<string> SourceIds)? Caution(string? area) => area switch
    {
        "grief" => ("If grief stays just as strong, ask about grief therapy. In two trials it did better than IPT for long-lasting grief.", ["shear2005", "shear2014"]),
        "dispute" => ("If anyone hurts, threatens or controls you, your safety comes before talking it out.", []),
        _ => null,
    };

    /// <summary>Weekdays to choose from.</summary>
    public static IReadOnlyList<Term> Weekdays { get; } =
        [.. Enumerable.Range(1, 7).Select(day => ((DayOfWeek)(day % 7)).ToString()).Select(name => new Term(name.ToLowerInvariant(), name, []))];

    private static string Near(DateTime moment) => Time(TimeOnly.FromDateTime(moment));

    private static string Count(SessionKind kind, int number) => kind switch
    {
        SessionKind.Meeting => Words.Count(number, "meeting"),
        SessionKind.Session => Words.Count(number, "session"),
        SessionKind.Maintenance => Words.Count(number, "maintenance session"),
    };
}
