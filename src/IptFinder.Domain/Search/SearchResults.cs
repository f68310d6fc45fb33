namespace IptFinder.Domain.Search;

/// <summary>The answer to a search with the people of its page.</summary>
/// <param name="Answer">What was found and counted.</param>
/// <param name="Hits">The people of <see cref="SearchAnswer.Ids"/> who are still listed, in that order.</param>
public sealed record SearchResults(SearchAnswer Answer, IReadOnlyList<SearchHit> Hits) : SearchAnswer(Answer);
