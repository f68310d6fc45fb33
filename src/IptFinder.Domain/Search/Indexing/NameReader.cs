using System.Runtime.InteropServices;
using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Fills <see cref="NameWords"/>. Parts of names repeat: each is read once.</summary>
internal sealed class NameReader
{
    private readonly Dictionary<string, int[]> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _distinct = [];
    private readonly List<int> _words = [];

    public NameReader() => Words = new NameWords(_distinct, _words);

    public NameWords Words { get; }

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
        if (!isThere)
        {
            number = _distinct.Count;
            _distinct.Add(word);
        }

        return number;
    }
}
