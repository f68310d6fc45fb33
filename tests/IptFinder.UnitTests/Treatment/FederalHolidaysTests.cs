using IptFinder.Domain.Treatment;

namespace IptFinder.UnitTests.Treatment;

public class FederalHolidaysTests
{
    /// <summary>Days as the government observes them, written down by hand.</summary>
    private static readonly string[] Observed =
    [
        "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26",
        "2026-12-25", "2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05", "2027-09-06", "2027-10-11", "2027-11-11",
        "2027-11-25", "2027-12-24", "2027-12-31",
    ];

    /// <summary>The holidays themselves where another day is observed.</summary>
    private static readonly string[] OnWeekends = ["2026-07-04", "2027-06-19", "2027-07-04", "2027-12-25"];

    [Fact]
    public void Two_years_have_the_days_of_the_government_and_no_others()
    {
        var days = Enumerable.Range(0, 730).Select(new DateOnly(2026, 1, 1).AddDays).Where(day => FederalHolidays.On(day) is not null);

        Assert.Equal(Observed.Concat(OnWeekends).Order(StringComparer.Ordinal), days.Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(2027, 12, 31, "New Year's Day")]
    [InlineData(2028, 1, 1, "New Year's Day")]
    [InlineData(2027, 7, 5, "Independence Day")]
    [InlineData(2028, 5, 29, "Memorial Day")]
    [InlineData(2029, 5, 28, "Memorial Day")]
    public void A_holiday_has_its_name(int year, int month, int day, string name) => Assert.Equal(name, FederalHolidays.On(new DateOnly(year, month, day)));

    [Fact]
    public void The_last_day_there_is_can_be_asked_about() => Assert.Null(FederalHolidays.On(DateOnly.MaxValue));
}
