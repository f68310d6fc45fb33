namespace IptFinder.Domain.Search.Indexing;

/// <summary>How much one search had to look at.</summary>
/// <param name="Words">Words of 64 rows in which somebody could count.</param>
/// <param name="Sites">Sites within the radius.</param>
/// <param name="Boxes">Boxes of sites, to find those.</param>
/// <param name="Ranked">Rows compared to pick the page.</param>
public readonly record struct SearchWork(int Words, int Sites, int Boxes, int Ranked);
