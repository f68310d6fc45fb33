using System.Globalization;

namespace IptFinder.Domain.Costs;

/// <summary>The day of the year on which a plan's yearly amounts start again at nothing. Never 29 February.</summary>
public sealed record PlanYearStart
{
    private PlanYearStart(int month, int day) => (Month, Day) = (month, day);

    public static PlanYearStart January1 => new(1, 1);

    public int Month { get; }

    public int Day { get; }

    /// <summary>Reads "01-01" as month and day; null for anything that is no day of every year.</summary>
    public static PlanYearStart? TryParse(string text) =>
        DateOnly.TryParseExact("2023-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day.Month, day.Day)
            : null;

    /// <summary>The same day of every year; 28 February for the 29th.</summary>
    public static PlanYearStart Of(DateOnly day) => new(day.Month, day is { Month: 2, Day: 29 } ? 28 : day.Day);

    /// <summary>The first day of the plan year that a day lies in.</summary>
    public DateOnly YearOf(DateOnly day)
    {
        var turn = new DateOnly(day.Year, Month, Day);
        return turn <= day || day.Year == 1 ? turn : turn.AddYears(-1);
    }

    /// <summary>"01-01", as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
