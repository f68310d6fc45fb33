using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>The words of everyone's name in order, so that those with one beginning lie together; the meaning is <see cref="NameMatch"/>'s.</summary>
internal sealed class NameIndex
{
    private readonly string[] _words;
    private readonly int[][] _rows;

    public NameIndex(IReadOnlyList<Therapist> people)
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < people.Count; row++)
        {
            foreach (var word in NameMatch.WordsOf(people[row].Name))
            {
                if (!rows.TryGetValue(word, out var named))
                {
                    rows[word] = named = [];
                }

                named.Add(row);
            }
        }

        _words = [.. rows.Keys];
        Array.Sort(_words, StringComparer.Ordinal);
        _rows = [.. _words.Select(word => rows[word].ToArray())];
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

    private void Add(string beginning, ulong[] named)
    {
        var first = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        for (var index = first < 0 ? ~first : first; index < _words.Length && _words[index].StartsWith(beginning, StringComparison.Ordinal); index++)
        {
            foreach (var row in _rows[index])
            {
                named[row >> 6] |= 1UL << row;
            }
        }
    }
}
