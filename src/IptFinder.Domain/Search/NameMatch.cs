using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>Finds people by name: every word typed begins a word of the name, accents and apostrophes aside.</summary>
internal sealed class NameMatch(string typed)
{
    private readonly IReadOnlyList<string> _words = PlainText.Words(typed);

    public bool IsMatch(PersonName name)
    {
        if (_words.Count == 0)
        {
            return true;
        }

        var names = PlainText.Words(name.ToString());
        return _words.All(word => names.Any(part => part.StartsWith(word, StringComparison.Ordinal)));
    }
}
