namespace IptFinder.Domain.Treatment;

/// <summary>One appointment of a plan.</summary>
/// <param name="Number">Its number among all appointments, from 1.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="NumberOfKind">Its number among those of its kind, from 1.</param>
/// <param name="Start">Local time with its distance from UTC.</param>
/// <param name="Part">Phase or stage; null where the course is not divided.</param>
/// <param name="Tasks">What it usually does; empty where we do not say.</param>
/// <param name="Checkpoints">What to stop for.</param>
public sealed record PlannedSession(
    int Number,
    SessionKind Kind,
    int NumberOfKind,
    DateTimeOffset Start,
    CoursePart? Part,
    IReadOnlyList<SessionTask> Tasks,
    IReadOnlyList<Checkpoint> Checkpoints)
{
    public DateOnly Date => DateOnly.FromDateTime(Start.DateTime);
}
