namespace IptFinder.Domain.Reference;

/// <summary>What trials say of IPT for one condition.</summary>
/// <param name="Grade">How well it is tested.</param>
/// <param name="Text">The same in a few plain sentences.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record ConditionEvidence(EvidenceGrade Grade, string Text, IReadOnlyList<string> SourceIds);
