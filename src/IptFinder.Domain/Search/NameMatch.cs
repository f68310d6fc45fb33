using System.Collections.Frozen;
using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>
/// Finds people by name: every word typed begins a word of the name, accents, apostrophes and a title aside. Only where nobody of the place
/// has such a name, those of names spelled nearly so are found in their stead, by every filter alike.
/// </summary>
public sealed class NameMatch(string typed)
{
    private static readonly FrozenSet<string> Degrees = FrozenSet.ToFrozenSet(
    [
        "phd", "psyd", "edd", "md", "do", "dsw", "dnp", "msw", "ma", "ms", "med", "lcsw", "licsw", "lisw", "lmsw", "lcswr", "lpc", "lpcc", "lcpc", "lmhc", "lcmhc",
        "lmft", "mft", "lp", "lcp", "abpp", "rn", "np", "aprn", "pmhnp",
    ]);

    private readonly IReadOnlyList<string> _words = TypedWords(typed);

    public bool IsMatch(PersonName name) => Holds(name, Begins);

    /// <summary>Every word typed begins a word of the name, or is within the typos of <see cref="Typos.Allowed"/> of a whole one.</summary>
    public bool IsNear(PersonName name) => Holds(name, (word, part) => Begins(word, part) || Typos.AreNear(word, part));

    /// <summary>
    /// What each has to begin a word of the name, without a title before it and degrees behind a comma, as names are shown here;
    /// none means anyone.
    /// </summary>
    public static IReadOnlyList<string> TypedWords(string typed)
    {
        var parts = typed.Split(',').Select(PlainText.Words).ToList();
        IReadOnlyList<string> words = [.. parts.Where((part, index) => index == 0 || !part.All(Degrees.Contains)).SelectMany(part => part)];
        return words is ["dr" or "doctor" or "prof" or "professor" or "mr" or "mrs" or "ms", _, ..] ? [.. words.Skip(1)] : words;
    }

    /// <summary>What a typed word may begin.</summary>
    public static IReadOnlyList<string> WordsOf(PersonName name) => PlainText.Words(name.ToString());

    private static bool Begins(string word, string part) => part.StartsWith(word, StringComparison.Ordinal);

    private bool Holds(PersonName name, Func<string, string, bool> fits)
    {
        if (_words.Count == 0)
        {
            return true;
        }

        var parts = WordsOf(name);
        return _words.All(word => parts.Any(part => fits(word, part)));
    }
}
