namespace IptFinder.Domain.Treatment;

/// <summary>
/// Federal holidays of the United States and the days they are observed on: of a Saturday the Friday before, of a Sunday the Monday
/// after. Source: 5 U.S.C. 6103, which has held in this form since 17 June 2021. Days that a state or a president adds are not here.
/// </summary>
public static class FederalHolidays
{
    private static readonly (string Name, Func<int, DateOnly> In)[] Rules =
    [
        ("New Year's Day", year => new DateOnly(year, 1, 1)),
        ("Birthday of Martin Luther King, Jr.", year => Nth(3, DayOfWeek.Monday, year, 1)),
        ("Washington's Birthday", year => Nth(3, DayOfWeek.Monday, year, 2)),
        ("Memorial Day", year => Nth(5, DayOfWeek.Monday, year, 5)),
        ("Juneteenth National Independence Day", year => new DateOnly(year, 6, 19)),
        ("Independence Day", year => new DateOnly(year, 7, 4)),
        ("Labor Day", year => Nth(1, DayOfWeek.Monday, year, 9)),
        ("Columbus Day", year => Nth(2, DayOfWeek.Monday, year, 10)),
        ("Veterans Day", year => new DateOnly(year, 11, 11)),
        ("Thanksgiving Day", year => Nth(4, DayOfWeek.Thursday, year, 11)),
        ("Christmas Day", year => new DateOnly(year, 12, 25)),
    ];

    /// <summary>The holiday on that day or observed on it; null for none.</summary>
    public static string? On(DateOnly day)
    {
        foreach (var (name, rule) in Rules)
        {
            // The next year too: New Year's Day on a Saturday is observed in the year before.
            for (var year = day.Year; year <= Math.Min(day.Year + 1, DateOnly.MaxValue.Year); year++)
            {
                if (rule(year) is var holiday && (day == holiday || day == Observed(holiday)))
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static DateOnly Observed(DateOnly holiday) => holiday.DayOfWeek switch
    {
        DayOfWeek.Saturday => holiday.AddDays(-1),
        DayOfWeek.Sunday => holiday.AddDays(1),
        _ => holiday,
    };

    /// <summary>The nth such weekday of a month; the fifth is the last one where there are only four.</summary>
    private static DateOnly Nth(int number, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (number - 1)));
        return day.Month == month ? day : day.AddDays(-7);
    }
}
