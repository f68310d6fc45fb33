namespace IptFinder.Domain.Treatment;

/// <summary>A time of day in a time zone.</summary>
/// <param name="Zone">The zone's rules.</param>
/// <param name="Time">Whole minutes.</param>
/// <param name="Fold">Which moment is meant on days when clocks show the time twice; null when nobody said.</param>
public sealed record SessionClock(TimeZoneInfo Zone, TimeOnly Time, Fold? Fold)
{
    public ClockReading On(DateOnly day)
    {
        var local = day.ToDateTime(Time);
        if (Zone.IsInvalidTime(local))
        {
            return new ClockReading.Never(Shown(local, -1), Shown(local, 1));
        }

        if (!Zone.IsAmbiguousTime(local))
        {
            return new ClockReading.At(new DateTimeOffset(local, Zone.GetUtcOffset(local)));
        }

        // The larger distance from UTC is that of summer, which comes first.
        var offsets = Zone.GetAmbiguousTimeOffsets(local);
        return Fold switch
        {
            Treatment.Fold.Earlier => new ClockReading.At(new DateTimeOffset(local, offsets.Max())),
            Treatment.Fold.Later => new ClockReading.At(new DateTimeOffset(local, offsets.Min())),
            null => new ClockReading.Twice(),
        };
    }

    private DateTime Shown(DateTime local, int step)
    {
        while (Zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(step);
        }

        return local;
    }
}
