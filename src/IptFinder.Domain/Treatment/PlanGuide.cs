namespace IptFinder.Domain.Treatment;

/// <summary>What plans are made of, from the reference data.</summary>
/// <param name="Templates">One for each approach that can be planned, in the order they are shown.</param>
/// <param name="Phases">Opening, middle and ending, in order.</param>
/// <param name="Stages">The four stages of IPSRT, in order.</param>
/// <param name="Tasks">What sessions do, in the order it is done.</param>
public sealed record PlanGuide(
    IReadOnlyList<CourseTemplate> Templates,
    IReadOnlyList<Phase> Phases,
    IReadOnlyList<Stage> Stages,
    IReadOnlyList<SessionTask> Tasks)
{
    public CourseTemplate? Find(string approach) => Templates.FirstOrDefault(template => template.Approach == approach);
}
