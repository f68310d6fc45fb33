namespace IptFinder.Domain.Treatment;

/// <summary>Something a session usually does, from the reference data. Tasks of a part stand in the order they are done.</summary>
/// <param name="Code">Stable code: "timeline".</param>
/// <param name="Parts">Codes of the parts of a course it belongs to: a phase, a stage, "meeting" or "upkeep".</param>
/// <param name="Area">Code of the problem area it is for; null for any.</param>
/// <param name="EverySession">Done in each session of the part; else once, or over some sessions.</param>
/// <param name="Text">What you do, in plain words.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record SessionTask(
    string Code, IReadOnlyList<string> Parts, string? Area, bool EverySession, string Text, IReadOnlyList<string> SourceIds);
