namespace IptFinder.Domain.Training;

/// <summary>From a smallest to a largest whole number, both included: sessions of a course, minutes of a session.</summary>
/// <param name="Min">The smallest, at least 1.</param>
/// <param name="Max">The largest, at least <paramref name="Min"/>.</param>
public readonly record struct CountRange(int Min, int Max)
{
    /// <summary>"12 to 16", or "8" when both are the same.</summary>
    public override string ToString() => Min == Max ? $"{Min}" : $"{Min} to {Max}";
}
