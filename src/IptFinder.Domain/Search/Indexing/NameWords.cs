using System.Runtime.InteropServices;
using System.Text;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>The words of everyone's name one after the other, each word as a number.</summary>
/// <param name="distinct">Every word, by number.</param>
/// <param name="words">Their numbers.</param>
internal sealed class NameWords(List<string> distinct, List<int> words)
{
    /// <summary>Parts words: none has it.</summary>
    private const char End = '\n';

    /// <summary>Every word, by number.</summary>
    public IReadOnlyList<string> Distinct => distinct;

    /// <summary>Words of names so far.</summary>
    public int Count => words.Count;

    public static NameWords Load(ref SavedParts parts)
    {
        var text = Encoding.UTF8.GetString(parts.Read<byte>());
        return new NameWords([.. text.Split(End).SkipLast(1)], [.. parts.Read<int>()]);
    }

    public void Save(Action<ReadOnlySpan<byte>> write)
    {
        SavedParts.Write<byte>(write, Encoding.UTF8.GetBytes(string.Concat(distinct.Select(word => word + End))));
        SavedParts.Write<int>(write, CollectionsMarshal.AsSpan(words));
    }

    public ReadOnlySpan<int> Between(int first, int end) => CollectionsMarshal.AsSpan(words)[first..end];
}
