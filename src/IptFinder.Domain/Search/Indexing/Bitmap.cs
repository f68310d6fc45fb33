namespace IptFinder.Domain.Search.Indexing;

/// <summary>Arithmetic of bitmaps: row r is bit r % 64 of word r / 64.</summary>
internal static class Bitmap
{
    public static int Words(int rows) => (rows + 63) / 64;

    /// <summary>In a row's word: it and the rows after it.</summary>
    public static ulong From(int row) => ulong.MaxValue << row;

    /// <summary>The rows there are in a word.</summary>
    public static ulong Rows(int word, int rows) => rows - (word << 6) >= 64 ? ulong.MaxValue : ~(ulong.MaxValue << (rows & 63));
}
