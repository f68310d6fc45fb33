namespace IptFinder.Domain.Search.Indexing;

/// <summary>A set of rows as the words of a bitmap that are not zero: as large as what is in it, not as the table.</summary>
internal sealed class WordSet
{
    private readonly List<int> _words = [];
    private readonly List<ulong> _bits = [];

    public int Count => _words.Count;

    /// <summary>Which word of the bitmap, and its bits.</summary>
    public (int Word, ulong Bits) this[int index] => (_words[index], _bits[index]);

    /// <summary>Rows are added in rising order.</summary>
    public void Add(int row)
    {
        var word = row >> 6;
        if (_words.Count == 0 || _words[^1] != word)
        {
            _words.Add(word);
            _bits.Add(0);
        }

        _bits[^1] |= 1UL << row;
    }

    public static WordSet[] OfStates(int states) => [.. Enumerable.Range(0, states).Select(_ => new WordSet())];
}
