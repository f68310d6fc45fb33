namespace IptFinder.Domain.Treatment;

/// <summary>
/// The days of a course. A session that would fall on a day off moves to the next free day of the rhythm, and those after it follow.
/// </summary>
/// <param name="Sessions">All appointments but the monthly ones after: 1 to <see cref="MostSessions"/>.</param>
/// <param name="First">The day of the first, unless it is a day off. Its weekday is the course's.</param>
/// <param name="Rhythm">How often.</param>
/// <param name="Off">Days off.</param>
/// <param name="SkipsHolidays">Days of <see cref="FederalHolidays"/> are days off too.</param>
public sealed record CourseDays(int Sessions, DateOnly First, Rhythm Rhythm, IReadOnlyList<DayRange> Off, bool SkipsHolidays)
{
    /// <summary>Two years of weekly sessions, as for an estimate.</summary>
    public const int MostSessions = 104;

    public int Sessions { get; init; } =
        Sessions is >= 1 and <= MostSessions ? Sessions : throw new ArgumentOutOfRangeException(nameof(Sessions));

    /// <summary>The days in order, each after the one before.</summary>
    public IReadOnlyList<DateOnly> List()
    {
        var days = new List<DateOnly>(Sessions + Rhythm.MonthlyAfter);
        var twice = Rhythm.Pace == Pace.TwiceThenWeekly ? PhaseSplit.Of(Sessions)?.Opening ?? 0 : 0;
        var day = First;
        while (days.Count < Sessions + Rhythm.MonthlyAfter)
        {
            if (!IsOff(day))
            {
                days.Add(day);
            }

            day = days.Count < twice ? TwiceAWeek(day) : WeekOf(day).AddDays(7 * Weeks(days.Count));
        }

        return days;
    }

    /// <summary>Days from the first to the last with nothing off.</summary>
    public int Span()
    {
        var days = (this with { Off = [], SkipsHolidays = false }).List();
        return days[^1].DayNumber - days[0].DayNumber + 1;
    }

    private bool IsOff(DateOnly day) => Off.Any(range => range.Contains(day)) || (SkipsHolidays && FederalHolidays.On(day) is not null);

    private DateOnly TwiceAWeek(DateOnly day) => day == WeekOf(day) ? day.AddDays(3) : WeekOf(day).AddDays(7);

    /// <summary>The course's weekday on or before a day.</summary>
    private DateOnly WeekOf(DateOnly day) => day.AddDays(-((day.DayNumber - First.DayNumber) % 7));

    /// <summary>Weeks to the day after that of a session, which is the last of so many.</summary>
    private int Weeks(int placed) => Rhythm.Pace == Pace.Monthly || placed >= Sessions ? 4 : Rhythm.Pace == Pace.Biweekly ? 2 : 1;
}
