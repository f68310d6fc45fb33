namespace IptFinder.Domain.Reference;

/// <summary>A few plain sentences about an entry of a list.</summary>
/// <param name="Text">The sentences.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record SourcedNote(string Text, IReadOnlyList<string> SourceIds);
