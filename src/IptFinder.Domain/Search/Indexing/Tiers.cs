namespace IptFinder.Domain.Search.Indexing;

/// <summary>Who is in each tier of <see cref="SearchHit.Tier"/>, the first key of every order.</summary>
internal sealed class Tiers
{
    public const int Count = 3;

    private readonly ulong[] _bits;

    public Tiers(Standings standings)
    {
        _bits = new ulong[Bitmap.Words(standings.Count) * Count];
        for (var row = 0; row < standings.Count; row++)
        {
            _bits[((row >> 6) * Count) + standings.Of(row).Tier] |= 1UL << row;
        }
    }

    public ulong In(int tier, int word) => _bits[(word * Count) + tier];

    /// <summary>Everyone of a word.</summary>
    public ulong Rows(int word) => In(0, word) | In(1, word) | In(2, word);
}
