namespace IptFinder.Benchmarks.Peers;

/// <summary>How long searches took, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly double[] _sorted;

    public Timings(IEnumerable<double> milliseconds) => _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    public double Median => At(0.5);

    public double Percentile99 => At(0.99);

    /// <summary>The least time that so large a share of searches did not exceed.</summary>
    public double At(double share) => _sorted.Length == 0 ? double.NaN : _sorted[Math.Max(0, (int)Math.Ceiling(share * _sorted.Length) - 1)];
}
