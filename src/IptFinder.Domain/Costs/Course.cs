namespace IptFinder.Domain.Costs;

/// <summary>The visits of a course as far as costs are concerned: days, codes and prices.</summary>
public sealed record Course
{
    /// <param name="visits">As many as the course has at most, in the order of their days.</param>
    /// <param name="sessions">How many of them may take place.</param>
    /// <exception cref="ArgumentException">Not as many visits as the most sessions, or not in order.</exception>
    public Course(IReadOnlyList<PlannedVisit> visits, SessionCount sessions)
    {
        if (visits.Count != sessions.High || visits.Zip(visits.Skip(1)).Any(pair => pair.First.Date > pair.Second.Date))
        {
            throw new ArgumentException($"{visits.Count} visits do not fit {sessions.High} sessions in the order of their days.", nameof(visits));
        }

        (Visits, Sessions) = (visits, sessions);
    }

    public IReadOnlyList<PlannedVisit> Visits { get; }

    public SessionCount Sessions { get; }

    public DateOnly Start => Visits[0].Date;

    /// <summary>A first visit, then sessions at the same distance.</summary>
    /// <param name="first">The first visit's day, code and price; it is session 1.</param>
    /// <param name="session">Code and price of the others; its day does not count.</param>
    /// <param name="everyDays">Days from one visit to the next, at least 1.</param>
    /// <param name="sessions">How many, the first included.</param>
    public static Course Regular(PlannedVisit first, PlannedVisit session, int everyDays, SessionCount sessions) => new(
        [first, .. Enumerable.Range(1, sessions.High - 1).Select(number => session with { Date = first.Date.AddDays(number * everyDays) })],
        sessions);
}
