namespace IptFinder.Benchmarks.Synthetic;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): a stream of its own for each number, the same on every machine, so that one
/// person can be made again without the others.
/// </summary>
internal sealed class Dice
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state;

    public Dice(int seed, int stream)
    {
        _state = unchecked(((ulong)seed << 32) + ((ulong)stream * Step));
        _state = Next(); // Neighbors would else be one step apart.
    }

    /// <summary>From 0 to less than 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 to less than the bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The first as likely as its weight among all weights, and so on.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Weight, T Value)> choices)
    {
        var total = 0;
        foreach (var choice in choices)
        {
            total += choice.Weight;
        }

        var point = Below(total);
        var index = 0;
        while (point >= choices[index].Weight)
        {
            point -= choices[index++].Weight;
        }

        return choices[index].Value;
    }

    /// <summary>So many different ones in their own order, or all of them.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < Math.Min(count, items.Count))
        {
            chosen.Add(Below(items.Count));
        }

        return [.. chosen.Select(index => items[index])];
    }

    private ulong Next()
    {
        unchecked
        {
            _state += Step;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
