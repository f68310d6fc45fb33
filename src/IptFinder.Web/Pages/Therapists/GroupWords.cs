using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>A group in words. Seats are free only where that was said of late, of a group still to start.</summary>
public static class GroupWords
{
    /// <param name="group">The group.</param>
    /// <param name="name">What it is called: "IPT in a group".</param>
    /// <param name="today">The day it is read.</param>
    public static FactRow Row(TherapyGroup group, string name, DateOnly today)
    {
        var isFresh = Freshness.IsFresh(FactKind.Other, group.Source, group.AsOf, today);
        var hasStarted = group.Starts < today;
        var details = Details(group, countsFree: isFresh && !hasStarted);
        if (!isFresh)
        {
            var start = group.Starts is { } first ? [$"first session {Words.Date(first)}"] : Array.Empty<string>();
            return new FactRow(
                name, $"{SourceWords.LastSaid(group.Source, group.AsOf)}: {Listed([.. start, .. details])}", SourceWords.TooLongAgo(group.Source), FactTone.Stale);
        }

        var text = group.Starts is not { } day
            ? SourceWords.Capital(Listed(details))
            : hasStarted
                ? $"Started on {Words.Date(day)}: ask when the next one starts. {SourceWords.Capital(string.Join(", ", details))}".TrimEnd()
                : string.Join(", ", details.Prepend($"Starts {Words.Date(day)}"));
        return new FactRow(name, text, SourceWords.Sentence(group.Source, group.AsOf), FactTone.Plain);
    }

    private static string Listed(List<string> details) => details.Count == 0 ? "no more is known. Ask." : string.Join(", ", details);

    private static List<string> Details(TherapyGroup group, bool countsFree)
    {
        string?[] parts =
        [
            group.Weekday is { } day ? $"on {day}s" : null,
            group.Sessions is { } sessions ? Words.Count(sessions, "session") : null,
            group.Minutes is { } minutes ? $"{minutes} minutes each" : null,
            (group.Seats, countsFree ? group.SeatsFree : null) switch
            {
                ({ } seats, { } free) => $"{free} of {Words.Count(seats, "seat")} free",
                ({ } seats, null) => Words.Count(seats, "seat"),
                (null, { } free) => $"{Words.Count(free, "seat")} free",
                _ => null,
            },
            group.Screening switch { true => "a talk alone comes first", false => "no talk alone first", null => null },
            group.Referral switch { true => "needs a referral", false => "no referral needed", null => null },
        ];
        return [.. parts.OfType<string>()];
    }
}
