using IptFinder.Domain.Sources;

namespace IptFinder.UnitTests.Sources;

public class DatedSeriesTests
{
    private static readonly DatedSeries<int> Series = new([Year(2026, 283), Year(2025, 257)]);

    [Theory]
    [InlineData("2024-06-01", 257, false)]
    [InlineData("2025-01-01", 257, true)]
    [InlineData("2025-12-31", 257, true)]
    [InlineData("2026-01-01", 283, true)]
    [InlineData("2026-12-31", 283, true)]
    [InlineData("2027-01-01", 283, false)]
    public void A_day_takes_its_value_or_the_nearest(string day, int value, bool holds)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(value, Series.On(on).Value);
        Assert.Equal(holds, Series.Holds(on));
    }

    [Fact]
    public void A_value_without_end_holds_for_ever()
    {
        Assert.True(DatedSeries<int>.Always(7).Holds(new DateOnly(2400, 1, 1)));
        Assert.Equal(7, DatedSeries<int>.Always(7).On(new DateOnly(1, 1, 1)).Value);
    }

    [Fact]
    public void Gaps_overlaps_and_nothing_at_all_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new DatedSeries<int>([]));
        Assert.Throws<ArgumentException>(() => new DatedSeries<int>([Year(2024, 1), Year(2026, 2)]));
        Assert.Throws<ArgumentException>(() => new DatedSeries<int>([Year(2025, 1), new Dated<int>(2, new DateOnly(2025, 12, 31), null)]));
        Assert.Throws<ArgumentException>(() => new DatedSeries<int>([new Dated<int>(1, new DateOnly(2025, 1, 1), null), Year(2026, 2)]));
    }

    private static Dated<int> Year(int year, int value) => new(value, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
