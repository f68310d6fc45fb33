using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Picks one page of those found, in the order of <see cref="Ranking"/>.</summary>
internal sealed class PageOfRows(
    TherapistQuery query, PlaceTest place, Ranking ranking, Sites sites, PracticeTable practice, Standing[] standings, Tiers tiers)
{
    /// <summary>How many rows had to be compared.</summary>
    public int Ranked { get; private set; }

    /// <summary>Tier after tier: no order mixes them.</summary>
    public List<int> Rows(IReadOnlyList<int> inTier, Scratch scratch)
    {
        var page = new List<int>(SearchResults.PageSize);
        var skip = (long)(query.Page - 1) * SearchResults.PageSize;
        for (var tier = 0; tier < inTier.Count && page.Count < SearchResults.PageSize; tier++)
        {
            if (skip < inTier[tier])
            {
                AddFrom(tier, (int)skip, inTier[tier], page, scratch);
            }

            skip = Math.Max(0, skip - inTier[tier]);
        }

        return page;
    }

    private void AddFrom(int tier, int skip, int found, List<int> page, Scratch scratch)
    {
        var wanted = Math.Min(found, skip + SearchResults.PageSize - page.Count);
        using var earliest = new EarliestRows(wanted, found);
        var touched = scratch.Touched;
        for (var index = 0; index < touched.Length; index++)
        {
            var word = touched[index];
            var bits = scratch.Place(word);
            foreach (var row in new RowsOf(word, scratch.Found[index] & tiers.In(tier, word)))
            {
                earliest.Add(new RankedRow(KeyOf(row, bits, scratch), row));
            }
        }

        Ranked += found;
        foreach (var ranked in earliest.InOrder(skip))
        {
            page.Add(ranked.Row);
        }
    }

    private SortKey KeyOf(int row, in PlaceBits bits, Scratch scratch)
    {
        var isLocated = place.Point is not null && (bits.Located >> row & 1) != 0;
        (UsState? there, double? miles) = isLocated ? sites.Nearest(row, place, scratch) : (null, null);
        var online = (bits.Online >> row & 1) != 0 ? Verdict.Yes : Verdict.Unknown;
        return ranking.KeyOf(standings[row], place.PracticeOf(there, online, practice.Of(row)), miles);
    }
}
