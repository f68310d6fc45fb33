using System.Numerics;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// For every value of every filter a bitmap of who is known to hold it, and one of whom that is not known. The mode is not
/// among them: it is judged with the place. For counting, what is not zero of the first lies together word by word, for a
/// search looks at few words and counts all values.
/// </summary>
internal sealed class FacetColumns
{
    private readonly ulong[][] _known;
    private readonly ulong[][] _unknown;
    private readonly int[] _firstInWord;
    private readonly short[] _columnsInWords;
    private readonly ulong[] _rowsInWords;
    private readonly byte[] _groupOf;

    public FacetColumns(IReadOnlyList<FacetGroup> groups, JudgedPeople people, RowOrder order)
    {
        Groups = groups;
        Count = Groups[^1].End;
        var words = Bitmap.Words(people.Count);
        _known = [.. Enumerable.Range(0, Count).Select(_ => new ulong[words])];
        _unknown = [.. Enumerable.Range(0, Count).Select(_ => new ulong[words])];
        for (var row = 0; row < people.Count; row++)
        {
            var profile = people[order.Entries[row]].Profile;
            Add(row, people.Profiles.Known(profile), _known);
            Add(row, people.Profiles.Unknown(profile), _unknown);
        }

        ShareAlike();
        (_firstInWord, _columnsInWords, _rowsInWords) = ByWord(words);
        _groupOf = [.. Groups.SelectMany(group => Enumerable.Repeat((byte)group.Number, group.Codes.Length))];
    }

    /// <summary>Every filter but the mode, the fee last.</summary>
    public IReadOnlyList<FacetGroup> Groups { get; }

    /// <summary>How many values there are.</summary>
    public int Count { get; }

    /// <summary>By word: who is known to hold a value.</summary>
    public ulong[] Known(int column) => _known[column];

    /// <summary>By word: of whom it is not known whether they hold a value.</summary>
    public ulong[] Unknown(int column) => _unknown[column];

    /// <summary>Adds the rows known to hold each value to its count.</summary>
    /// <param name="word">The word.</param>
    /// <param name="rows">By group: the rows that count.</param>
    /// <param name="counts">By value.</param>
    /// <returns>How many values somebody of the word holds.</returns>
    public int AddCounts(int word, ReadOnlySpan<ulong> rows, Span<int> counts)
    {
        var range = _firstInWord[word].._firstInWord[word + 1];
        var columns = _columnsInWords.AsSpan(range);
        var holders = _rowsInWords.AsSpan(range);
        for (var index = 0; index < columns.Length && index < holders.Length; index++)
        {
            var column = columns[index];
            counts[column] += BitOperations.PopCount(holders[index] & rows[_groupOf[column]]);
        }

        return columns.Length;
    }

    private static void Add(int row, ReadOnlySpan<ulong> columns, ulong[][] bitmaps)
    {
        for (var word = 0; word < columns.Length; word++)
        {
            foreach (var column in new RowsOf(word, columns[word]))
            {
                bitmaps[column][row >> 6] |= 1UL << row;
            }
        }
    }

    /// <summary>Who does not say which, says of none of the values: most columns of a filter are one.</summary>
    private void ShareAlike()
    {
        foreach (var group in Groups)
        {
            for (var column = group.First + 1; column < group.End; column++)
            {
                _unknown[column] = _unknown[column].AsSpan().SequenceEqual(_unknown[column - 1]) ? _unknown[column - 1] : _unknown[column];
            }
        }
    }

    private (int[] First, short[] Columns, ulong[] Rows) ByWord(int words)
    {
        var first = new int[words + 1];
        var columns = new List<short>();
        var rows = new List<ulong>();
        for (var word = 0; word < words; word++)
        {
            for (var column = 0; column < Count; column++)
            {
                if (_known[column][word] != 0)
                {
                    columns.Add((short)column);
                    rows.Add(_known[column][word]);
                }
            }

            first[word + 1] = rows.Count;
        }

        return (first, [.. columns], [.. rows]);
    }
}
