using System.Runtime.InteropServices;
using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>The words of everyone's name one after the other, each word as a number. Parts of names repeat: each is read once.</summary>
internal sealed class NameWords
{
    private readonly Dictionary<string, int[]> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _words = [];

    /// <summary>Words of names so far.</summary>
    public int Count => _words.Count;

    /// <summary>Every word, with its number.</summary>
    public IReadOnlyCollection<KeyValuePair<string, int>> Numbers => _numbers;

    public ReadOnlySpan<int> Between(int first, int end) => CollectionsMarshal.AsSpan(_words)[first..end];

    public void Add(PersonName name)
    {
        AddPart(name.First);
        AddPart(name.Middle);
        AddPart(name.Last);
        AddPart(name.Suffix);
    }

    /// <summary>A space parts the parts of a name, so each has its words for itself, as <see cref="NameMatch.WordsOf"/> reads them.</summary>
    private void AddPart(string part)
    {
        if (!_byPart.TryGetValue(part, out var words))
        {
            words = _byPart[part] = [.. PlainText.Words(part).Select(NumberOf)];
        }

        _words.AddRange(words);
    }

    private int NumberOf(string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var isThere);
        return number = isThere ? number : _numbers.Count - 1;
    }
}
