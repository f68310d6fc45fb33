namespace IptFinder.Domain.Text;

/// <summary>One walk through the tree of beginnings that a sorted list is; leaves a branch as soon as no word of it can be near.</summary>
/// <param name="words">In ordinal order.</param>
/// <param name="typed">What is looked for.</param>
/// <param name="isWhole">Compare whole words, not their beginnings.</param>
internal sealed class TypoWalk(string[] words, string typed, bool isWhole)
{
    private readonly int _edits = Typos.Allowed(typed.Length);
    private readonly TypoPattern _pattern = new(typed, Typos.Allowed(typed.Length));

    public List<WordRange> Found { get; } = [];

    /// <summary>Beginnings of words looked at so far.</summary>
    public int Looked { get; private set; }

    public TypoPattern.State Start => _pattern.Start;

    /// <summary>The words from <paramref name="first"/> to before <paramref name="end"/> share their first letters.</summary>
    /// <param name="first">Place of the first.</param>
    /// <param name="end">Place after the last.</param>
    /// <param name="depth">How many letters they share.</param>
    /// <param name="state">After these.</param>
    /// <param name="fewest">Edits of the nearest beginning so far.</param>
    public void Visit(int first, int end, int depth, in TypoPattern.State state, int fewest)
    {
        Looked++;
        fewest = isWhole ? _pattern.Edits(state) : Math.Min(fewest, _pattern.Edits(state));
        if (!state.CanReach(isWhole ? _edits : Math.Min(_edits, fewest - 1)))
        {
            Add(first, isWhole ? first : end, fewest);
            return;
        }

        var next = first;
        while (next < end && words[next].Length == depth)
        {
            next++;
        }

        Add(first, next, fewest);
        while (next < end)
        {
            var branch = next;
            next = EndOfBranch(branch, end, depth);
            Visit(branch, next, depth + 1, _pattern.Next(state, words[branch][depth]), fewest);
        }
    }

    private void Add(int first, int end, int edits)
    {
        if (first < end && edits <= _edits)
        {
            Found.Add(new WordRange(first, end, edits));
        }
    }

    /// <summary>Where another letter follows: most branches are short, so steps grow from one.</summary>
    private int EndOfBranch(int first, int end, int depth)
    {
        var letter = words[first][depth];
        var step = 1;
        while (first + step < end && words[first + step][depth] == letter)
        {
            first += step;
            step *= 2;
        }

        end = Math.Min(end, first + step);
        while (first + 1 < end)
        {
            var middle = first + ((end - first) / 2);
            (first, end) = words[middle][depth] == letter ? (middle, end) : (first, middle);
        }

        return end;
    }
}
