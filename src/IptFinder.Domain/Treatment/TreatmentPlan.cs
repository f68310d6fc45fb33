namespace IptFinder.Domain.Treatment;

/// <summary>A whole course with its dates, parts and tasks.</summary>
/// <param name="Template">What it was made from.</param>
/// <param name="Parts">Phases or stages in order; empty where the course is not divided.</param>
/// <param name="Sessions">All appointments in order.</param>
public sealed record TreatmentPlan(CourseTemplate Template, IReadOnlyList<CoursePart> Parts, IReadOnlyList<PlannedSession> Sessions)
{
    /// <summary>Ids of all sources behind what is said in it, each once.</summary>
    public IReadOnlyList<string> SourceIds =>
    [
        .. Template.SourceIds
            .Concat(Parts.SelectMany(part => part.SourceIds))
            .Concat(Sessions.SelectMany(session => session.Tasks).SelectMany(task => task.SourceIds))
            .Distinct(StringComparer.Ordinal),
    ];
}
