using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Tests.Shared;

/// <summary>
/// Searches by looking at everyone once: slow, obviously right, and what the index must agree with. Somebody is found when every filter holds; a filter's counts are taken over those
/// whom every other filter lets through.
/// </summary>
internal sealed class TherapistSearch(SearchRules rules)
{
    /// <summary>Never fails: a page past the end has no hits.</summary>
    /// <param name="directory">Everyone there is.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="todayUtc">The day facts are judged on.</param>
    public SearchResults Search(IReadOnlyList<Therapist> directory, TherapistQuery query, DateOnly todayUtc)
    {
        var tally = new SearchTally(rules.Filters, query, todayUtc);
        var place = new PlaceTest(query, rules.Authority, todayUtc);
        var hits = new List<SearchHit>();
        foreach (var person in directory)
        {
            var match = place.Match(person);
            if (tally.Count(person, match))
            {
                hits.Add(SearchHit.Of(person, match, rules.Ladder, todayUtc));
            }
        }

        var ranking = new Ranking(query, todayUtc);
        hits.Sort((left, right) => SortKey.Compare(ranking.KeyOf(left), ranking.KeyOf(right)));
        var skip = (long)(query.Page - 1) * SearchAnswer.PageSize;
        var page = skip >= hits.Count ? [] : hits.GetRange((int)skip, Math.Min(SearchAnswer.PageSize, hits.Count - (int)skip));
        var answer = new SearchAnswer(
            [.. page.Select(hit => hit.Therapist.Id)],
            hits.Count,
            hits.Count(hit => hit.Tier == 0),
            tally.Facets(),
            tally.Unknown,
            tally.DoNotSay,
            tally.IfDropped);
        return new SearchResults(answer, page);
    }
}
