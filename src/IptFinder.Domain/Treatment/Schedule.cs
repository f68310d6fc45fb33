namespace IptFinder.Domain.Treatment;

/// <summary>When the sessions of a course begin, or why that cannot be said.</summary>
public abstract record Schedule
{
    private Schedule()
    {
    }

    /// <summary>All of them, in order.</summary>
    public sealed record Set(IReadOnlyList<DateTimeOffset> Starts) : Schedule;

    /// <summary>A pause that is longer than the whole course.</summary>
    /// <param name="Pause">Its place among the days off, from 0.</param>
    /// <param name="Days">How long the course is without days off.</param>
    public sealed record PauseTooLong(int Pause, int Days) : Schedule;

    /// <summary>On some days clocks never show the time.</summary>
    public sealed record TimeMissing(IReadOnlyList<ClockReading.Never> Days) : Schedule;

    /// <summary>On some days clocks show the time twice, and nobody said which is meant.</summary>
    public sealed record TimeTwice(IReadOnlyList<DateOnly> Days) : Schedule;

    public static Schedule Of(CourseDays course, SessionClock clock)
    {
        var span = course.Span();
        for (var i = 0; i < course.Off.Count; i++)
        {
            if (course.Off[i].Days > span)
            {
                return new PauseTooLong(i, span);
            }
        }

        var days = course.List();
        var readings = days.Select(clock.On).ToList();
        if (readings.OfType<ClockReading.Never>().ToList() is { Count: > 0 } missing)
        {
            return new TimeMissing(missing);
        }

        return readings.Exists(reading => reading is ClockReading.Twice)
            ? new TimeTwice([.. days.Zip(readings).Where(pair => pair.Second is ClockReading.Twice).Select(pair => pair.First)])
            : new Set([.. readings.Cast<ClockReading.At>().Select(reading => reading.Start)]);
    }
}
