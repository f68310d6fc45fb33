using CsCheck;
using IptFinder.Domain.Treatment;

namespace IptFinder.UnitTests.Treatment;

public class CourseDaysTests
{
    private static readonly string[] Rhythms =
    [
        "weekly", "twice-then-weekly", "biweekly", "monthly", "weekly-then-monthly-3", "twice-then-weekly-then-monthly-36", "biweekly-then-monthly-1",
    ];

    private static readonly Gen<CourseDays> Courses = Gen.Select(
        Gen.Int[1, CourseDays.MostSessions],
        Gen.Int[0, 20_000],
        Gen.Int[0, 6].Select(i => Rhythms[i]),
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 40]).Array[0, 4],
        Gen.Bool,
        (sessions, start, rhythm, off, holidays) => new CourseDays(
            sessions,
            new DateOnly(2020, 1, 1).AddDays(start),
            Rhythm.TryParse(rhythm)!.Value,
            [.. off.Select(pause => Pause(new DateOnly(2020, 1, 1).AddDays(start + pause.Item1 - 20), pause.Item2))],
            holidays));

    [Fact]
    public void Days_are_those_found_by_walking_through_the_calendar() => Courses.Sample(
        course => Assert.Equal(Walk(course), course.List()),
        iter: 2_000);

    [Fact]
    public void Every_course_keeps_its_promises() => Courses.Sample(
        course =>
        {
            var days = course.List();
            Assert.Equal(course.Sessions + course.Rhythm.MonthlyAfter, days.Count);
            Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.First < pair.Second));
            Assert.All(days, day => Assert.True(day >= course.First));
            Assert.DoesNotContain(days, day => course.Off.Any(pause => pause.Contains(day)));
            Assert.DoesNotContain(days, day => course.SkipsHolidays && FederalHolidays.On(day) is not null);
            var twice = course.Rhythm.Pace == Pace.TwiceThenWeekly ? PhaseSplit.Of(course.Sessions)?.Opening ?? 0 : 0;
            Assert.All(days.Skip(twice), day => Assert.Equal(course.First.DayOfWeek, day.DayOfWeek));
            Assert.All(days.Take(twice), day => Assert.True(day.DayOfWeek == course.First.DayOfWeek || day.DayOfWeek == course.First.AddDays(3).DayOfWeek));
        },
        iter: 2_000);

    [Theory]
    [InlineData("weekly", "2027-01-05 2027-01-12 2027-01-19 2027-01-26")]
    [InlineData("biweekly", "2027-01-05 2027-01-19 2027-02-02 2027-02-16")]
    [InlineData("monthly", "2027-01-05 2027-02-02 2027-03-02 2027-03-30")]
    [InlineData("twice-then-weekly", "2027-01-05 2027-01-12 2027-01-19 2027-01-26")]
    [InlineData("weekly-then-monthly-2", "2027-01-05 2027-01-12 2027-01-19 2027-01-26 2027-02-23 2027-03-23")]
    public void Four_sessions_from_a_Tuesday(string rhythm, string days) => Assert.Equal(days, Text(Course(4, "2027-01-05", rhythm)));

    [Fact]
    public void Twice_a_week_lasts_as_long_as_the_opening() => Assert.Equal(
        "2027-01-05 2027-01-08 2027-01-12 2027-01-19 2027-01-26 2027-02-02", Text(Course(12, "2027-01-05", "twice-then-weekly"))[..65]);

    [Fact]
    public void A_session_on_a_day_off_moves_to_the_next_free_week() => Assert.Equal(
        "2027-01-05 2027-01-26 2027-02-02", Text(Course(3, "2027-01-05", "weekly") with { Off = [DayRange.TryParse("2027-01-11/2027-01-20")!.Value] }));

    [Fact]
    public void A_first_day_that_is_off_moves_too() => Assert.Equal(
        "2027-01-25 2027-02-01", Text(Course(2, "2027-01-18", "weekly") with { SkipsHolidays = true }));

    [Fact]
    public void A_pause_as_long_as_the_course_is_taken_and_a_longer_one_is_not()
    {
        var course = Course(2, "2027-01-05", "weekly");
        var clock = new SessionClock(TimeZoneInfo.Utc, new TimeOnly(17, 0), null);

        Assert.IsType<Schedule.Set>(Schedule.Of(course with { Off = [Pause(course.First, 7)] }, clock));
        Assert.Equal(new Schedule.PauseTooLong(1, 8), Schedule.Of(course with { Off = [Pause(course.First, 1), Pause(course.First, 8)] }, clock));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(105)]
    public void So_many_sessions_cannot_be(int sessions) => Assert.Throws<ArgumentOutOfRangeException>(() => Course(sessions, "2027-01-05", "weekly"));

    [Fact]
    public void Times_that_clocks_skip_or_repeat_are_named_by_day()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var spring = Course(60, "2027-03-07", "weekly");
        var missing = Assert.IsType<Schedule.TimeMissing>(Schedule.Of(spring, new SessionClock(zone, new TimeOnly(2, 30), null)));
        var twice = Assert.IsType<Schedule.TimeTwice>(Schedule.Of(spring, new SessionClock(zone, new TimeOnly(1, 30), null)));

        Assert.Equal([new DateTime(2027, 3, 14, 1, 59, 0), new DateTime(2028, 3, 12, 1, 59, 0)], missing.Days.Select(day => day.Before));
        Assert.Equal([new DateOnly(2027, 11, 7)], twice.Days);
        Assert.Equal(60, Assert.IsType<Schedule.Set>(Schedule.Of(spring, new SessionClock(zone, new TimeOnly(1, 30), Fold.Later))).Starts.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("daily")]
    [InlineData("Weekly")]
    [InlineData("weekly-then-monthly-0")]
    [InlineData("weekly-then-monthly-37")]
    [InlineData("monthly-then-monthly-3")]
    [InlineData("-then-monthly-3")]
    [InlineData("weekly-then-monthly-+3")]
    public void A_rhythm_that_is_none_is_not_read(string text) => Assert.Null(Rhythm.TryParse(text));

    [Theory]
    [InlineData("2027-02-30")]
    [InlineData("2027-02-15/2027-02-14")]
    [InlineData("2027-02-15/")]
    [InlineData("2027-02-15/2027-02-16/2027-02-17")]
    [InlineData("2/15/2027")]
    [InlineData("")]
    public void Days_off_that_are_none_are_not_read(string text) => Assert.Null(DayRange.TryParse(text));

    [Fact]
    public void Rhythms_and_days_off_are_read_as_they_are_written() => Courses.Sample(course =>
    {
        Assert.Equal(course.Rhythm, Rhythm.TryParse(course.Rhythm.ToString()));
        Assert.All(course.Off, pause => Assert.Equal(pause, DayRange.TryParse(pause.ToString())));
    });

    /// <summary>Looks at one day after the other.</summary>
    private static List<DateOnly> Walk(CourseDays course)
    {
        var days = new List<DateOnly>();
        var twice = course.Rhythm.Pace == Pace.TwiceThenWeekly && course.Sessions >= 3 ? Math.Min(4, Math.Max(1, (int)Math.Floor((course.Sessions / 4.0) + 0.5))) : 0;
        var every = course.Rhythm.Pace == Pace.Monthly ? 28 : course.Rhythm.Pace == Pace.Biweekly ? 14 : 7;
        int? monthlyFrom = null;
        for (var after = 0; days.Count < course.Sessions + course.Rhythm.MonthlyAfter; after++)
        {
            var day = course.First.AddDays(after);
            var isSlot = days.Count < twice ? after % 7 is 0 or 3 : monthlyFrom is { } from ? after > from && (after - from) % 28 == 0 : after % every == 0;
            if (isSlot && !course.Off.Any(pause => day >= pause.First && day <= pause.Last) && !(course.SkipsHolidays && FederalHolidays.On(day) is not null))
            {
                days.Add(day);
                monthlyFrom = days.Count == course.Sessions ? after - (after % 7) : monthlyFrom;
            }
        }

        return days;
    }

    private static CourseDays Course(int sessions, string first, string rhythm) =>
        new(sessions, DayRange.TryParse(first)!.Value.First, Rhythm.TryParse(rhythm)!.Value, [], SkipsHolidays: false);

    private static DayRange Pause(DateOnly from, int more) => DayRange.TryCreate(from, from.AddDays(more))!.Value;

    private static string Text(CourseDays course) => string.Join(' ', course.List().Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}
