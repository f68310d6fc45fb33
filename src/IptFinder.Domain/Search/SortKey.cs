namespace IptFinder.Domain.Search;

/// <summary>Where someone comes in one search: smaller is earlier, and no two people share one.</summary>
/// <param name="Tier">As in <see cref="SearchHit.Tier"/>: first in every order.</param>
/// <param name="First">What the chosen order goes by, or most of it.</param>
/// <param name="Second">What parts those alike in it.</param>
/// <param name="Shuffle">The day's chance.</param>
/// <param name="Id">Parts what is left.</param>
public readonly record struct SortKey(int Tier, long First, long Second, ulong Shuffle, int Id)
{
    public static int Compare(in SortKey left, in SortKey right) =>
        left.Tier != right.Tier ? left.Tier.CompareTo(right.Tier)
        : left.First != right.First ? left.First.CompareTo(right.First)
        : left.Second != right.Second ? left.Second.CompareTo(right.Second)
        : left.Shuffle != right.Shuffle ? left.Shuffle.CompareTo(right.Shuffle)
        : left.Id.CompareTo(right.Id);
}
