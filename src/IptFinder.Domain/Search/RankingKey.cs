namespace IptFinder.Domain.Search;

/// <summary>One key of the order results are shown in, in words for the page that explains it.</summary>
/// <param name="Name">What it goes by.</param>
/// <param name="Explanation">Which comes first.</param>
public sealed record RankingKey(string Name, string Explanation);
