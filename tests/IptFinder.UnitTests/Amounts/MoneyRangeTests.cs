using CsCheck;
using IptFinder.Domain.Amounts;

namespace IptFinder.UnitTests.Amounts;

public class MoneyRangeTests
{
    private static readonly Gen<Money> Amounts = Gen.Long[0, 1_000_000].Select(Money.FromCents);

    [Fact]
    public void The_middle_is_half_way_rounded_half_up() => Gen.Select(Amounts, Amounts).Sample((one, other) =>
        MoneyRange.Between(one, other).Middle.Cents == (one.Cents + other.Cents + 1) / 2);

    [Fact]
    public void A_range_upside_down_is_refused() =>
        Assert.Throws<ArgumentException>(() => new MoneyRange(Money.FromCents(2), Money.FromCents(1)));

    [Theory]
    [InlineData("140", 140, 140)]
    [InlineData("$120 to $150", 120, 150)]
    [InlineData("120-150", 120, 150)]
    [InlineData("$120 \u2013 $150", 120, 150)]
    public void What_people_write_is_read(string text, long low, long high) =>
        Assert.Equal(new MoneyRange(Money.FromDollars(low), Money.FromDollars(high)), MoneyRange.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("150-120")]
    [InlineData("120-")]
    [InlineData("-120")]
    [InlineData("1-2-3")]
    [InlineData("about 120")]
    public void Anything_else_is_no_range(string text) => Assert.Null(MoneyRange.TryParse(text));

    [Fact]
    public void What_is_written_is_read_again() => Gen.Select(Amounts, Amounts, MoneyRange.Between).Sample(range =>
        MoneyRange.TryParse(range.ToString()) == range);

    [Fact]
    public void It_reads_as_a_range_or_as_one_price()
    {
        Assert.Equal("$75 to $175", new MoneyRange(Money.FromDollars(75), Money.FromDollars(175)).ToString());
        Assert.Equal("$139.40", MoneyRange.Exactly(Money.FromCents(139_40)).ToString());
    }
}
