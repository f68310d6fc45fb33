namespace IptFinder.Domain.Reference;

/// <summary>A result of a study, or another figure that texts name.</summary>
/// <param name="Name">Kind and code as texts write it: "effect:cuijpers2016.depression".</param>
/// <param name="Text">What a page shows: "0.60", "62 of 100".</param>
/// <param name="What">What it is the figure of, and how it follows from its source.</param>
/// <param name="Unit">What it counts: "people", "standard deviations".</param>
/// <param name="From">When it was published, or the first day of that year.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record StudyFigure(string Name, string Text, string What, string Unit, DateOnly From, IReadOnlyList<string> SourceIds);
