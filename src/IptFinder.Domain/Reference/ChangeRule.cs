namespace IptFinder.Domain.Reference;

/// <summary>When a new score of a <see cref="Questionnaire"/> means something against an earlier one.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Value">Points, or percent of the earlier score, as <paramref name="Kind"/> says.</param>
/// <param name="EarlierFrom">The lowest earlier score it applies to, in points.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record ChangeRule(ChangeKind Kind, int Value, int EarlierFrom, IReadOnlyList<string> SourceIds);
