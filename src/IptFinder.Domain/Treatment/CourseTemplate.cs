using IptFinder.Domain.Training;

namespace IptFinder.Domain.Treatment;

/// <summary>How a course of an approach is usually planned, from the reference data.</summary>
/// <param name="Approach">Code of the approach.</param>
/// <param name="Outline">How it is divided.</param>
/// <param name="Sessions">Its usual number of sessions; null when no source we read says so.</param>
/// <param name="MeetingsBefore">Meetings one to one before a group starts; null for other courses.</param>
/// <param name="Note">What to know about its length, in plain words.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record CourseTemplate(
    string Approach, Outline Outline, CountRange? Sessions, CountRange? MeetingsBefore, string Note, IReadOnlyList<string> SourceIds)
{
    /// <summary>The number to start from: the middle of the usual range, rounded up. Our own rule.</summary>
    public int? UsualSessions => Sessions is { } usual ? (usual.Min + usual.Max + 1) / 2 : null;
}
