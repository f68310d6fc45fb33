using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// A set of NPIs in at most 25 MB however many there are: one bit for each of the 200 million first nine digits, which begin
/// with 1 or 2. The tenth is the check digit and follows from them.
/// </summary>
public sealed class NpiSet
{
    private const long First = 100_000_000;
    private const int BitsPerPage = 1 << 16;

    private readonly ulong[]?[] _pages = new ulong[(int)(2 * First / BitsPerPage) + 1][];

    public int Count { get; private set; }

    /// <summary>False when it was there already.</summary>
    public bool Add(Npi npi)
    {
        var (page, word, bit) = Place(npi);
        var words = _pages[page] ??= new ulong[BitsPerPage / 64];
        if ((words[word] & bit) != 0)
        {
            return false;
        }

        words[word] |= bit;
        Count++;
        return true;
    }

    public bool Contains(Npi npi)
    {
        var (page, word, bit) = Place(npi);
        return _pages[page] is { } words && (words[word] & bit) != 0;
    }

    private static (int Page, int Word, ulong Bit) Place(Npi npi)
    {
        var index = (int)((npi.Number / 10) - First);
        return (index / BitsPerPage, index % BitsPerPage / 64, 1UL << (index % 64));
    }
}
