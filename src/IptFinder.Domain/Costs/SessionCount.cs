namespace IptFinder.Domain.Costs;

/// <summary>How many sessions a course has, the first visit included: 1 to 104, fewest first.</summary>
public readonly record struct SessionCount
{
    /// <summary>Two years of weekly sessions.</summary>
    public const int Most = 104;

    /// <exception cref="ArgumentOutOfRangeException">Not in order, or not from 1 to <see cref="Most"/>.</exception>
    public SessionCount(int low, int likely, int high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(likely, low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, likely);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, Most);
        (Low, Likely, High) = (low, likely, high);
    }

    public int Low { get; }

    public int Likely { get; }

    public int High { get; }
}
