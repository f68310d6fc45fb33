namespace IptFinder.Domain.Reference;

/// <summary>Scores of a <see cref="Questionnaire"/> with a common name.</summary>
/// <param name="Low">The lowest score in it.</param>
/// <param name="High">The highest score in it.</param>
/// <param name="Label">Its published name: "moderate".</param>
public sealed record ScoreBand(int Low, int High, string Label);
