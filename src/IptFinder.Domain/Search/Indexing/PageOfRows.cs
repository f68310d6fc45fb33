using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Picks one page of those found, in the order of <see cref="Ranking"/>.</summary>
internal sealed class PageOfRows(
    TherapistQuery query, PlaceTest place, Ranking ranking, Sites sites, PracticeColumn practice, Standings standings, Tiers tiers)
{
    /// <summary>How many rows had to be compared.</summary>
    public int Ranked { get; private set; }

    /// <summary>How many were kept at once.</summary>
    public int Room { get; private set; }

    /// <summary>Tier after tier: no order mixes them.</summary>
    public List<int> Rows(IReadOnlyList<int> inTier, Scratch scratch)
    {
        var page = new List<int>(SearchAnswer.PageSize);
        var skip = (long)(query.Page - 1) * SearchAnswer.PageSize;
        for (var tier = 0; tier < inTier.Count && page.Count < SearchAnswer.PageSize; tier++)
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
        var wanted = Math.Min(found, skip + SearchAnswer.PageSize - page.Count);
        using var earliest = new EarliestRows(wanted, found);
        foreach (var (word, rows) in scratch.Found)
        {
            foreach (var row in new RowsOf(word, rows & tiers.In(tier, word)))
            {
                Consider(tier, row, scratch.Place(word), earliest, scratch);
            }
        }

        Ranked += found;
        Room = Math.Max(Room, earliest.Room);
        foreach (var ranked in earliest.InOrder(skip))
        {
            page.Add(ranked.Row);
        }
    }

    /// <summary>Most come too late by the first key alone.</summary>
    private void Consider(int tier, int row, in PlaceBits bits, EarliestRows earliest, Scratch scratch)
    {
        var isLocated = place.Point is not null && (bits.Located >> row & 1) != 0;
        var (there, miles) = isLocated ? sites.Nearest(row, place, scratch) : default;
        var first = ranking.First(standings.Of(row).For(query.Sort), place.IsAnywhere ? null : Practice(row, there, bits), miles);
        if (first <= earliest.LatestFirst)
        {
            earliest.Add(ranking.KeyOf(tier, first, standings.Of(row).FeeFor45Minutes, miles, standings.Id(row)), row);
        }
    }

    private PracticeVerdict? Practice(int row, UsState? there, in PlaceBits bits)
    {
        var online = (bits.Online >> row & 1) != 0 ? Verdict.Yes : Verdict.Unknown;
        return place.PracticeOf(there, online, practice.Verdicts(row));
    }
}
