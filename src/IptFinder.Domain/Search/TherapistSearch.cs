using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>
/// Searches by looking at everyone once. Somebody is found when every filter holds; a filter's counts are taken over those
/// whom every other filter lets through.
/// </summary>
public sealed class TherapistSearch(SearchFilters filters, TrainingLadder ladder, PracticeAuthority authority)
{
    /// <summary>Never fails: a page past the end has no hits.</summary>
    /// <param name="directory">Everyone there is.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="todayUtc">The day facts are judged on.</param>
    public SearchResults Search(IReadOnlyList<Therapist> directory, TherapistQuery query, DateOnly todayUtc)
    {
        var tally = new SearchTally(filters, query, todayUtc);
        var place = new PlaceTest(query, authority, todayUtc);
        var hits = new List<SearchHit>();
        foreach (var person in directory)
        {
            var match = place.Match(person);
            if (tally.Count(person, match))
            {
                hits.Add(new SearchHit(person, match, ladder.RungOf(person.Facts, todayUtc), ladder.OffersIpt(person.Facts, todayUtc)));
            }
        }

        hits.Sort(new Ranking(query, todayUtc).Order);
        var skip = (long)(query.Page - 1) * SearchResults.PageSize;
        return new SearchResults(
            hits.Count,
            hits.Count(hit => hit.Tier == 0),
            skip >= hits.Count ? [] : hits.GetRange((int)skip, Math.Min(SearchResults.PageSize, hits.Count - (int)skip)),
            tally.Facets(),
            tally.Unknown,
            tally.DoNotSay,
            tally.IfDropped);
    }
}
