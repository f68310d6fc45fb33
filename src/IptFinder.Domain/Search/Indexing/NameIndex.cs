namespace IptFinder.Domain.Search.Indexing;

/// <summary>The words of everyone's name in order, so that those with one beginning lie together; the meaning is <see cref="NameMatch"/>'s.</summary>
internal sealed class NameIndex
{
    private readonly string[] _words;

    /// <summary>By word where its rows begin, and where the last one's end.</summary>
    private readonly int[] _first;

    private readonly int[] _rows;

    public NameIndex(Entries entries, RowOrder order)
    {
        _words = [.. entries.Names.Numbers.Select(word => word.Key)];
        int[] numbers = [.. entries.Names.Numbers.Select(word => word.Value)];
        Array.Sort(_words, numbers, StringComparer.Ordinal);
        var places = new int[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
        {
            places[numbers[place]] = place;
        }

        _first = new int[_words.Length + 1];
        for (var index = 0; index < entries.Count; index++)
        {
            foreach (var word in entries.WordsOf(index))
            {
                _first[places[word] + 1]++;
            }
        }

        for (var word = 0; word < _words.Length; word++)
        {
            _first[word + 1] += _first[word];
        }

        _rows = RowsByWord(entries, order, places);
    }

    /// <summary>Notes in <see cref="Scratch.Named"/> everyone whose name has a word for each of the typed ones, at least one.</summary>
    public void Find(IReadOnlyList<string> typed, Scratch scratch)
    {
        Array.Clear(scratch.Named);
        Add(typed[0], scratch.Named);
        foreach (var beginning in typed.Skip(1))
        {
            Array.Clear(scratch.NamedByWord);
            Add(beginning, scratch.NamedByWord);
            for (var word = 0; word < scratch.Named.Length; word++)
            {
                scratch.Named[word] &= scratch.NamedByWord[word];
            }
        }
    }

    private int[] RowsByWord(Entries entries, RowOrder order, int[] places)
    {
        var rows = new int[_first[^1]];
        var next = _first[..^1];
        for (var row = 0; row < order.Entries.Length; row++)
        {
            foreach (var word in entries.WordsOf(order.Entries[row]))
            {
                rows[next[places[word]]++] = row;
            }
        }

        return rows;
    }

    private void Add(string beginning, ulong[] named)
    {
        var first = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        for (var index = first < 0 ? ~first : first; index < _words.Length && _words[index].StartsWith(beginning, StringComparison.Ordinal); index++)
        {
            foreach (var row in _rows.AsSpan(_first[index].._first[index + 1]))
            {
                named[row >> 6] |= 1UL << row;
            }
        }
    }
}
