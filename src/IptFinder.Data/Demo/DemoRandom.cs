namespace IptFinder.Data.Demo;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014): the same numbers on
/// every machine and with every runtime, which <see cref="System.Random"/> does not promise.
/// </summary>
internal sealed class DemoRandom
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>A stream of its own for each number, so that a change to one person leaves the next as they were.</summary>
    public DemoRandom(ulong seed, ulong stream)
    {
        _state = unchecked(seed + (stream * Step));

        // Neighbouring streams would else be one step apart, and so nearly the same numbers.
        _state = Next();
    }

    public ulong Next()
    {
        unchecked
        {
            _state += Step;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the values, each as likely as its share of all weights.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Weight, T Value)> choices)
    {
        var total = 0;
        foreach (var (weight, _) in choices)
        {
            total += weight;
        }

        var point = Below(total);
        foreach (var (weight, value) in choices)
        {
            if (point < weight)
            {
                return value;
            }

            point -= weight;
        }

        return choices[^1].Value;
    }

    /// <summary>Some of the items in their own order, each as likely as any other.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < Math.Min(count, items.Count))
        {
            chosen.Add(Below(items.Count));
        }

        return [.. chosen.Select(index => items[index])];
    }
}
