using IptFinder.Domain.Search.Suggesting;
using IptFinder.Domain.Text;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>The words of everyone's name in order, so that those with one beginning lie together; the meaning is <see cref="NameMatch"/>'s.</summary>
internal sealed class NameIndex
{
    private readonly string[] _words;

    /// <summary>By word where its rows begin, and where the last one's end.</summary>
    private readonly int[] _first;

    private readonly int[] _rows;

    public NameIndex(JudgedPeople people, RowOrder order)
    {
        _words = [.. people.Names.Distinct];
        int[] numbers = [.. Enumerable.Range(0, _words.Length)];
        Array.Sort(_words, numbers, StringComparer.Ordinal);
        var places = new int[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
        {
            places[numbers[place]] = place;
        }

        _first = new int[_words.Length + 1];
        for (var index = 0; index < people.Count; index++)
        {
            foreach (var word in people.WordsOf(index))
            {
                _first[places[word] + 1]++;
            }
        }

        for (var word = 0; word < _words.Length; word++)
        {
            _first[word + 1] += _first[word];
        }

        _rows = RowsByWord(people, order, places);
    }

    /// <summary>
    /// Notes in <see cref="Scratch.Named"/> everyone whose name has a word for each of the typed ones, at least one; where nobody of
    /// the place marked has, everyone whose name is near.
    /// </summary>
    public void Find(IReadOnlyList<string> typed, Scratch scratch)
    {
        var words = new SortedWords(_words);
        Note(typed, word => [words.Beginning(word)], scratch);
        if (!IsAnyoneThere(scratch))
        {
            Note(typed, word => [words.Beginning(word), .. Near(words, word, scratch)], scratch);
        }
    }

    /// <summary>
    /// Some people for whom what is typed may be the beginning: the last word of one of a name, the others of others. Words that begin
    /// so come first, then those of fewest typos; of these the ones of most people. Each word gives one person before any gives a second.
    /// </summary>
    public List<int> Complete(IReadOnlyList<string> typed, int most, Scratch scratch)
    {
        var words = new SortedWords(_words);
        IReadOnlyList<string> others = [.. typed.SkipLast(1)];
        var named = others.Count > 0 ? scratch.Named : null;
        var rows = new List<int>(most);
        if (Note(others, word => [words.Beginning(word)], scratch))
        {
            AddCompletions([words.Beginning(typed[^1])], named, rows, most);
        }

        if (rows.Count < most && Note(others, word => words.NearBeginning(word), scratch))
        {
            foreach (var near in words.NearBeginning(typed[^1]).GroupBy(range => range.Edits).OrderBy(near => near.Key).TakeWhile(_ => rows.Count < most))
            {
                AddCompletions(near, named, rows, most);
            }
        }

        return rows;
    }

    private static List<WordRange> Near(SortedWords words, string typed, Scratch scratch)
    {
        var near = words.Near(typed, out var looked);
        scratch.Names += looked;
        return near;
    }

    private static bool IsAnyoneThere(Scratch scratch)
    {
        foreach (var word in scratch.Touched)
        {
            if ((scratch.Named[word] & scratch.Place(word).Matches) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void AddCompletions(IEnumerable<WordRange> ranges, ulong[]? named, List<int> rows, int most)
    {
        var found = WordsOfMostPeople(ranges, named, rows, most).Select(word => FirstRows(word, named, rows, most)).ToList();
        rows.AddRange(Enumerable.Range(0, most)
            .SelectMany(turn => found.Where(some => turn < some.Count).Select(some => some[turn]))
            .Distinct()
            .Take(most - rows.Count)
            .ToList());
    }

    /// <summary>Of the words that name somebody new; a word of few people is not gone through once there are enough of more.</summary>
    private List<int> WordsOfMostPeople(IEnumerable<WordRange> ranges, ulong[]? named, List<int> rows, int most)
    {
        var mostPeopleFirst = new NearestRanks(most);
        foreach (var range in ranges)
        {
            for (var word = range.First; word < range.End; word++)
            {
                var fewer = _first[word] - _first[word + 1];
                if (mostPeopleFirst.Takes(fewer, word) && FirstRows(word, named, rows, 1).Count > 0)
                {
                    mostPeopleFirst.Add(fewer, word);
                }
            }
        }

        return [.. mostPeopleFirst.InOrder.Select(one => one.Rank)];
    }

    /// <summary>The first rows of a word that are named and not there yet.</summary>
    private List<int> FirstRows(int word, ulong[]? named, List<int> rows, int most)
    {
        var first = new List<int>();
        foreach (var row in Named(word))
        {
            if ((named is null || (named[row >> 6] >> row & 1) != 0) && !rows.Contains(row))
            {
                first.Add(row);
                if (first.Count == most)
                {
                    break;
                }
            }
        }

        return first;
    }

    /// <summary>Everyone with a word among those found for each of the typed ones.</summary>
    /// <returns>Whether there is anyone; true where nothing is typed.</returns>
    private bool Note(IReadOnlyList<string> typed, Func<string, IReadOnlyList<WordRange>> find, Scratch scratch)
    {
        foreach (var (index, part) in typed.Distinct(StringComparer.Ordinal).Index())
        {
            var named = index == 0 ? scratch.Named : scratch.NamedByWord;
            Array.Clear(named);
            var added = Add(find(part), named);
            scratch.Names += added;
            if (added == 0 || (index > 0 && !KeepThose(named, scratch.Named)))
            {
                Array.Clear(scratch.Named);
                return false; // Nobody is left: what else is typed changes nothing.
            }
        }

        return true;
    }

    /// <summary>Whether anyone is kept.</summary>
    private static bool KeepThose(ulong[] named, ulong[] kept)
    {
        var all = 0UL;
        for (var word = 0; word < kept.Length; word++)
        {
            all |= kept[word] &= named[word];
        }

        return all != 0;
    }

    private int[] RowsByWord(JudgedPeople people, RowOrder order, int[] places)
    {
        var rows = new int[_first[^1]];
        var next = _first[..^1];
        for (var row = 0; row < order.Entries.Length; row++)
        {
            foreach (var word in people.WordsOf(order.Entries[row]))
            {
                rows[next[places[word]]++] = row;
            }
        }

        return rows;
    }

    /// <summary>The rows of a word.</summary>
    private ReadOnlySpan<int> Named(int word) => _rows.AsSpan(_first[word].._first[word + 1]);

    /// <returns>How many words and rows of them there are.</returns>
    private long Add(IReadOnlyList<WordRange> ranges, ulong[] named)
    {
        var added = 0L;
        foreach (var range in ranges)
        {
            added += range.End - range.First + _first[range.End] - _first[range.First];
            foreach (var row in _rows.AsSpan(_first[range.First].._first[range.End]))
            {
                named[row >> 6] |= 1UL << row;
            }
        }

        return added;
    }
}
