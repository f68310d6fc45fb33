namespace IptFinder.Domain.Search.Indexing;

/// <summary>A row and where it comes.</summary>
internal readonly record struct RankedRow(SortKey Key, int Row);
