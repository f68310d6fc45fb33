using System.Runtime.InteropServices;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>What the rules say of people's facts, by number: many share one.</summary>
internal sealed class Profiles
{
    private readonly int _words;
    private readonly List<Profile> _profiles;

    /// <summary>Of each: a bit for each column known, then a bit for each column not known.</summary>
    private readonly List<ulong> _columns;

    public Profiles(IReadOnlyList<FacetGroup> groups)
        : this(groups, [], [])
    {
    }

    private Profiles(IReadOnlyList<FacetGroup> groups, List<Profile> profiles, List<ulong> columns) =>
        (_words, _profiles, _columns) = (Bitmap.Words(groups[^1].End), profiles, columns);

    public int Count => _profiles.Count;

    public Profile this[int number] => _profiles[number];

    public static Profiles Load(ref SavedParts parts, IReadOnlyList<FacetGroup> groups) =>
        new(groups, [.. parts.Read<Profile>()], [.. parts.Read<ulong>()]);

    public void Save(Action<ReadOnlySpan<byte>> write)
    {
        SavedParts.Write<Profile>(write, CollectionsMarshal.AsSpan(_profiles));
        SavedParts.Write<ulong>(write, CollectionsMarshal.AsSpan(_columns));
    }

    /// <summary>A bit for each column of the facets: known to hold that value.</summary>
    public ReadOnlySpan<ulong> Known(int number) => CollectionsMarshal.AsSpan(_columns).Slice(number * 2 * _words, _words);

    /// <summary>A bit for each column: not known whether they hold it.</summary>
    public ReadOnlySpan<ulong> Unknown(int number) => CollectionsMarshal.AsSpan(_columns).Slice(((number * 2) + 1) * _words, _words);

    /// <returns>Its number.</returns>
    public int Add(Profile profile, IEnumerable<(int Column, Verdict Verdict)> verdicts)
    {
        var number = _profiles.Count;
        _profiles.Add(profile);
        CollectionsMarshal.SetCount(_columns, (number + 1) * 2 * _words);
        var columns = CollectionsMarshal.AsSpan(_columns)[(number * 2 * _words)..];
        columns.Clear();
        foreach (var (column, verdict) in verdicts)
        {
            columns[column >> 6] |= verdict == Verdict.Yes ? 1UL << column : 0;
            columns[_words + (column >> 6)] |= verdict == Verdict.Unknown ? 1UL << column : 0;
        }

        return number;
    }
}
