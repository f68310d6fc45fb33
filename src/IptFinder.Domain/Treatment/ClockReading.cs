namespace IptFinder.Domain.Treatment;

/// <summary>What becomes of a time of day on one day in one zone.</summary>
public abstract record ClockReading
{
    private ClockReading()
    {
    }

    /// <summary>It is this moment.</summary>
    /// <param name="Start">Local time with its distance from UTC.</param>
    public sealed record At(DateTimeOffset Start) : ClockReading;

    /// <summary>Clocks show it twice, and nobody said which.</summary>
    public sealed record Twice : ClockReading;

    /// <summary>Clocks never show it.</summary>
    /// <param name="Before">The last minute before it that they show.</param>
    /// <param name="After">The first minute after it that they show.</param>
    public sealed record Never(DateTime Before, DateTime After) : ClockReading;
}
