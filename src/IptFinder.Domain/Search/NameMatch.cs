using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>Finds people by name: every word typed begins a word of the name, accents and apostrophes aside.</summary>
public sealed class NameMatch(string typed)
{
    private readonly IReadOnlyList<string> _words = TypedWords(typed);

    public bool IsMatch(PersonName name)
    {
        if (_words.Count == 0)
        {
            return true;
        }

        var names = WordsOf(name);
        return _words.All(word => names.Any(part => part.StartsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>What each has to begin a word of the name; none means anyone.</summary>
    public static IReadOnlyList<string> TypedWords(string typed) => PlainText.Words(typed);

    /// <summary>What a typed word may begin.</summary>
    public static IReadOnlyList<string> WordsOf(PersonName name) => PlainText.Words(name.ToString());
}
