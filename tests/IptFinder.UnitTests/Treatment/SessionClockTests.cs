using CsCheck;
using IptFinder.Domain.Treatment;

namespace IptFinder.UnitTests.Treatment;

public class SessionClockTests
{
    private static readonly string[] Zones =
        ["America/New_York", "America/Phoenix", "America/Adak", "America/Puerto_Rico", "Pacific/Guam", "America/Indiana/Indianapolis"];

    [Theory]
    [InlineData("America/New_York", "2027-03-14", "02:30", "2027-03-14 01:59", "2027-03-14 03:00")]
    [InlineData("America/New_York", "2027-03-14", "02:00", "2027-03-14 01:59", "2027-03-14 03:00")]
    [InlineData("America/Chicago", "2027-03-14", "02:59", "2027-03-14 01:59", "2027-03-14 03:00")]
    [InlineData("America/Denver", "2028-03-12", "02:15", "2028-03-12 01:59", "2028-03-12 03:00")]
    public void A_time_that_clocks_skip_has_two_nearest_ones(string zone, string day, string time, string before, string after)
    {
        var never = Assert.IsType<ClockReading.Never>(Clock(zone, time, null).On(Day(day)));

        Assert.Equal((before, after), (Text(never.Before), Text(never.After)));
    }

    [Theory]
    [InlineData(Fold.Earlier, "05:30")]
    [InlineData(Fold.Later, "06:30")]
    public void Of_a_time_that_clocks_show_twice_either_can_be_meant(Fold fold, string utc) =>
        Assert.Equal($"2026-11-01 {utc}", Text(Start("America/New_York", "2026-11-01", "01:30", fold).UtcDateTime));

    [Fact]
    public void A_time_that_clocks_show_twice_needs_to_be_told_which() =>
        Assert.IsType<ClockReading.Twice>(Clock("America/New_York", "01:30", null).On(Day("2026-11-01")));

    [Theory]
    [InlineData("America/Phoenix", "2027-01-05", "17:00", "2027-01-06 00:00")]
    [InlineData("America/Phoenix", "2027-07-06", "17:00", "2027-07-07 00:00")]
    [InlineData("America/Denver", "2027-07-06", "17:00", "2027-07-06 23:00")]
    [InlineData("America/Indiana/Indianapolis", "2027-01-05", "17:00", "2027-01-05 22:00")]
    [InlineData("America/Indiana/Indianapolis", "2027-07-06", "17:00", "2027-07-06 21:00")]
    [InlineData("Pacific/Honolulu", "2027-03-14", "02:30", "2027-03-14 12:30")]
    [InlineData("Pacific/Honolulu", "2026-11-01", "01:30", "2026-11-01 11:30")]
    [InlineData("America/Puerto_Rico", "2027-03-14", "02:30", "2027-03-14 06:30")]
    [InlineData("America/Puerto_Rico", "2027-07-06", "17:00", "2027-07-06 21:00")]
    [InlineData("America/Phoenix", "2027-03-14", "02:30", "2027-03-14 09:30")]
    [InlineData("America/New_York", "2027-03-13", "02:30", "2027-03-13 07:30")]
    [InlineData("America/New_York", "2027-03-15", "02:30", "2027-03-15 06:30")]
    public void Local_time_is_this_time_of_UTC(string zone, string day, string time, string utc) =>
        Assert.Equal(utc, Text(Start(zone, day, time, null).UtcDateTime));

    [Fact]
    public void From_local_to_UTC_and_back_is_the_same() => Gen.Select(
        Gen.Int[0, 5].Select(i => Zones[i]),
        Gen.Int[0, 20_000],
        Gen.Int[0, 1439],
        Gen.Bool.Select(isEarlier => isEarlier ? Fold.Earlier : Fold.Later)).Sample((zone, days, minutes, fold) =>
    {
        var clock = new SessionClock(TimeZoneInfo.FindSystemTimeZoneById(zone), new TimeOnly(minutes / 60, minutes % 60), fold);
        var day = new DateOnly(2020, 1, 1).AddDays(days);
        if (clock.On(day) is ClockReading.At(var start))
        {
            Assert.Equal(day.ToDateTime(clock.Time), start.DateTime);
            Assert.True(TimeZoneInfo.ConvertTime(start.ToUniversalTime(), clock.Zone).EqualsExact(start));
        }
        else
        {
            Assert.True(clock.Zone.IsInvalidTime(day.ToDateTime(clock.Time)));
        }
    });

    private static DateTimeOffset Start(string zone, string day, string time, Fold? fold) =>
        Assert.IsType<ClockReading.At>(Clock(zone, time, fold).On(Day(day))).Start;

    private static SessionClock Clock(string zone, string time, Fold? fold) =>
        new(TimeZoneInfo.FindSystemTimeZoneById(zone), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture), fold);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
