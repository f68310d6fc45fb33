namespace IptFinder.Domain.Search.Indexing;

/// <summary>What one search writes down on its way. Used again by the next, so that a search allocates next to nothing.</summary>
/// <param name="words">Words of a bitmap over all rows.</param>
/// <param name="sites">Sites.</param>
/// <param name="values">Values of all facets.</param>
internal sealed class Scratch(int words, int sites, int values)
{
    private readonly PlaceBits[] _place = new PlaceBits[words];
    private readonly int[] _touched = new int[words];
    private readonly int[] _near = new int[sites];
    private readonly (int Word, ulong Rows)[] _found = new (int, ulong)[words];
    private int _touchedCount;
    private int _foundCount;
    private int _nearCount;

    /// <summary>The words some candidate is in.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _touchedCount);

    /// <summary>The sites within the radius.</summary>
    public ReadOnlySpan<int> Near => _near.AsSpan(0, _nearCount);

    /// <summary>By site; of meaning for <see cref="Near"/>.</summary>
    public double[] Miles { get; } = new double[sites];

    /// <summary>The words somebody is found in, and who.</summary>
    public ReadOnlySpan<(int Word, ulong Rows)> Found => _found.AsSpan(0, _foundCount);

    /// <summary>By word: whose name is asked for.</summary>
    public ulong[] Named { get; } = new ulong[words];

    /// <summary>By word: room to build <see cref="Named"/>.</summary>
    public ulong[] NamedByWord { get; } = new ulong[words];

    /// <summary>By value.</summary>
    public int[] Counts { get; } = new int[values];

    /// <summary>Boxes of the site tree looked at.</summary>
    public int Boxes { get; set; }

    /// <summary>Beginnings and words of names looked at, and people marked by them.</summary>
    public long Names { get; set; }

    public ref readonly PlaceBits Place(int word) => ref _place[word];

    /// <summary>To set at least one bit of.</summary>
    public ref PlaceBits Touch(int word)
    {
        ref var place = ref _place[word];
        if (place.IsEmpty)
        {
            _touched[_touchedCount++] = word;
        }

        return ref place;
    }

    public void AddFound(int word, ulong rows) => _found[_foundCount++] = (word, rows);

    public void AddNear(int site, double miles)
    {
        _near[_nearCount++] = site;
        Miles[site] = miles;
    }

    public void Clear()
    {
        foreach (var word in Touched)
        {
            _place[word] = default;
        }

        Array.Clear(Counts);
        _touchedCount = 0;
        _foundCount = 0;
        _nearCount = 0;
        Boxes = 0;
        Names = 0;
    }
}
