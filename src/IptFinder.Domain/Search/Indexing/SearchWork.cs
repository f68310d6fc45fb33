namespace IptFinder.Domain.Search.Indexing;

/// <summary>How much one search had to look at.</summary>
/// <param name="Words">Words of 64 rows in which somebody could count.</param>
/// <param name="Sites">Sites within the radius.</param>
/// <param name="Boxes">Boxes of sites, to find those.</param>
/// <param name="Judged">Words of bitmaps, and single fees, that conditions read.</param>
/// <param name="Counted">Words of values of filters, to count those beside each.</param>
/// <param name="Named">Beginnings and words of names looked at, and their people marked.</param>
/// <param name="Ranked">Rows compared to pick the page.</param>
/// <param name="Room">Rows kept at once for it.</param>
public readonly record struct SearchWork(int Words, int Sites, int Boxes, long Judged, long Counted, long Named, int Ranked, int Room)
{
    /// <summary>All of it, one for one: to compare searches by.</summary>
    public long Total => Words + Sites + Boxes + Judged + Counted + Named + Ranked;
}
