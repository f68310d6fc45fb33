using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Peers;

/// <summary>
/// Whether two engines give the same answer. Totals and counts must be equal. On a page the keys must be the same place by place;
/// among equals each engine may have an order of its own, so they are compared as sets, but for the last ones, whose equals
/// may stand on the next page, and the first ones of a later page.
/// </summary>
internal sealed class Agreement(SyntheticDirectory directory, SearchRules rules)
{
    private const double RoundingMiles = 1e-6;

    /// <summary>What differs; empty when nothing does.</summary>
    public IEnumerable<string> Differences(TherapistQuery query, EngineAnswer ours, EngineAnswer theirs)
    {
        if (ours.Total != theirs.Total)
        {
            yield return $"total {ours.Total} against {theirs.Total}";
        }

        if ((ours.InPerson, ours.Online) != (theirs.InPerson, theirs.Online))
        {
            yield return $"modes {ours.InPerson} and {ours.Online} against {theirs.InPerson} and {theirs.Online}";
        }

        var counts = ours.Counts.Zip(theirs.Counts).Count(pair => pair.First != pair.Second);
        if (counts > 0)
        {
            yield return $"{counts} counts";
        }

        if (!SamePage(query, ours.Ids, theirs.Ids))
        {
            yield return $"page {string.Join(' ', ours.Ids)} against {string.Join(' ', theirs.Ids)}";
        }
    }

    private bool SamePage(TherapistQuery query, int[] ours, int[] theirs)
    {
        var keys = Keys(query, ours);
        if (ours.Length != theirs.Length || !keys.Zip(Keys(query, theirs)).All(pair => IsEqual(query, pair.First, pair.Second)))
        {
            return false;
        }

        var first = query.Page == 1 ? 0 : 1 + keys.FindLastIndex(key => keys[0] == key);
        var end = ours.Length < SearchResults.PageSize ? ours.Length : Math.Max(first, keys.FindIndex(key => keys[^1] == key));
        return ours[first..end].Order().SequenceEqual(theirs[first..end].Order());
    }

    /// <summary>What the order goes by before chance does.</summary>
    private List<SortKey> Keys(TherapistQuery query, int[] ids)
    {
        var today = SyntheticDirectory.Today;
        var place = new PlaceTest(query, rules.Authority, today);
        var ranking = new Ranking(query, today);
        return
        [
            .. ids.Select(directory.Person)
                .Select(person => ranking.KeyOf(SearchHit.Of(person, place.Match(person), rules.Ladder, today)) with { Shuffle = 0, Id = 0 }),
        ];
    }

    private static bool IsEqual(TherapistQuery query, SortKey one, SortKey other) => query.Sort == SortOrder.Distance
        ? one.Tier == other.Tier && (one.First == other.First || Math.Abs(Miles(one) - Miles(other)) < RoundingMiles)
        : one == other;

    private static double Miles(SortKey key) => BitConverter.Int64BitsToDouble(key.First);
}
