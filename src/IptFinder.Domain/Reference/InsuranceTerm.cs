namespace IptFinder.Domain.Reference;

/// <summary>A word of the costs page, explained.</summary>
/// <param name="Code">Stable code: "deductible".</param>
/// <param name="Label">The word.</param>
/// <param name="Text">What it means, in plain sentences of our own.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record InsuranceTerm(string Code, string Label, string Text, IReadOnlyList<string> SourceIds);
