namespace IptFinder.Domain.Text;

/// <summary>
/// Words in ordinal order, read as a tree of their beginnings: what begins with a text, or is within a few typos of it, is found
/// without a look at the rest.
/// </summary>
/// <param name="words">Letters and digits, in ordinal order; the same word may be there more than once.</param>
public readonly struct SortedWords(string[] words)
{
    private readonly string[] _words = words;

    /// <summary>The words that begin with the text.</summary>
    public WordRange Beginning(string text) => new(FirstFrom(text), FirstFrom(text + char.MaxValue), 0);

    /// <summary>The words within the typos that <see cref="Typos.Allowed"/> allows, in order; tells how many beginnings of words were looked at.</summary>
    public List<WordRange> Near(string typed, out int looked) => Walk(typed, isWhole: true, out looked);

    /// <summary>The words of which some beginning is within the allowed typos, each with its fewest edits, in order.</summary>
    public List<WordRange> NearBeginning(string typed) => NearBeginning(typed, out _);

    /// <summary>As above, and tells how many beginnings of words were looked at.</summary>
    public List<WordRange> NearBeginning(string typed, out int looked) => Walk(typed, isWhole: false, out looked);

    private int FirstFrom(string text)
    {
        var first = Array.BinarySearch(_words, text, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        while (first > 0 && _words[first - 1] == text)
        {
            first--;
        }

        return first;
    }

    private List<WordRange> Walk(string typed, bool isWhole, out int looked)
    {
        looked = 0;
        if (typed.Length is 0 or > Typos.LongestWord)
        {
            return [];
        }

        var walk = new TypoWalk(_words, typed, isWhole);
        walk.Visit(0, _words.Length, 0, walk.Start, Typos.Most + 1);
        looked = walk.Looked;
        return walk.Found;
    }
}
