using CsCheck;
using IptFinder.Domain.Costs;

namespace IptFinder.UnitTests.Costs;

public class PlanYearStartTests
{
    [Theory]
    [InlineData("01-01")]
    [InlineData("07-01")]
    [InlineData("12-31")]
    public void A_day_of_the_year_is_read_and_written_alike(string text) => Assert.Equal(text, PlanYearStart.TryParse(text)!.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1-1")]
    [InlineData("02-29")]
    [InlineData("02-30")]
    [InlineData("13-01")]
    [InlineData("00-10")]
    [InlineData("2027-01-01")]
    [InlineData("01/01")]
    [InlineData(" 01-01")]
    public void Anything_else_is_refused(string text) => Assert.Null(PlanYearStart.TryParse(text));

    [Fact]
    public void The_year_of_a_day_began_on_the_last_such_day() => Gen.Select(Gen.Int[0, 364], Gen.Int[0, 4000]).Sample((start, day) =>
    {
        var first = new DateOnly(2023, 1, 1).AddDays(start);
        var on = new DateOnly(2020, 1, 1).AddDays(day);
        var expected = on;
        while (expected.Month != first.Month || expected.Day != first.Day)
        {
            expected = expected.AddDays(-1);
        }

        var text = first.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return PlanYearStart.TryParse(text)!.YearOf(on) == expected;
    });
}
