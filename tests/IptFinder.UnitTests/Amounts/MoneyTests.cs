using System.Globalization;
using CsCheck;
using IptFinder.Domain.Amounts;

namespace IptFinder.UnitTests.Amounts;

public class MoneyTests
{
    private static readonly Gen<long> Cents = Gen.OneOf(Gen.Long[-1_000_000_00, 1_000_000_00], Gen.Long[-300, 300]);

    [Theory]
    [InlineData(0, "$0")]
    [InlineData(5, "$0.05")]
    [InlineData(99, "$0.99")]
    [InlineData(114_000, "$1,140")]
    [InlineData(114_050, "$1,140.50")]
    [InlineData(100_000_000, "$1,000,000")]
    [InlineData(-2_500, "-$25")]
    [InlineData(-1, "-$0.01")]
    public void ToString_reads_as_people_write_it(long cents, string expected) =>
        Assert.Equal(expected, Money.FromCents(cents).ToString());

    [Theory]
    [InlineData("1140", 1140_00)]
    [InlineData("$1,140", 1140_00)]
    [InlineData(" $ 89.5 ", 89_50)]
    [InlineData("0.07", 7)]
    [InlineData("999,999,999.99", 999_999_999_99)]
    public void What_people_write_is_read(string text, long cents) => Assert.Equal(Money.FromCents(cents), Money.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("$")]
    [InlineData("-5")]
    [InlineData("1.234")]
    [InlineData("1,14")]
    [InlineData("11,40")]
    [InlineData("1,1400")]
    [InlineData("1e3")]
    [InlineData("120-150")]
    [InlineData("20 %")]
    [InlineData("12345678901")]
    [InlineData("\u0663")]
    public void Anything_else_is_no_amount(string text) => Assert.Null(Money.TryParse(text));

    [Fact]
    public void What_is_written_is_read_again() => Gen.Long[0, 999_999_999_99].Sample(cents =>
        Money.TryParse(Money.FromCents(cents).ToString()) == Money.FromCents(cents));

    [Fact]
    public void ToString_without_its_marks_is_the_amount() => Cents.Sample(cents =>
        decimal.Parse(
            Money.FromCents(cents).ToString().Replace("$", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture) * 100 == cents);

    [Fact]
    public void ToString_has_cents_only_when_there_are_some() => Cents.Sample(cents =>
        Money.FromCents(cents).ToString().Contains('.', StringComparison.Ordinal) == (cents % 100 != 0));

    [Fact]
    public void A_dollar_is_a_hundred_cents() =>
        Gen.Long[-1_000_000, 1_000_000].Sample(dollars => Money.FromDollars(dollars) == Money.FromCents(dollars * 100));

    [Fact]
    public void Sums_and_order_are_those_of_the_cents() => Gen.Select(Cents, Cents).Sample((left, right) =>
    {
        var (one, other) = (Money.FromCents(left), Money.FromCents(right));
        Assert.Equal(left + right, (one + other).Cents);
        Assert.Equal(left - right, (one - other).Cents);
        Assert.Equal(left < right, one < other);
        Assert.Equal(left > right, one > other);
        Assert.Equal(left <= right, one <= other);
        Assert.Equal(left >= right, one >= other);
        Assert.Equal(left == right, one == other);
        Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign(one.CompareTo(other)));
    });

    [Fact]
    public void Sums_that_do_not_fit_are_refused()
    {
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MaxValue) + Money.FromCents(1));
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MinValue) - Money.FromCents(1));
        Assert.Throws<OverflowException>(() => Money.FromDollars(long.MaxValue));
    }

    [Fact]
    public void Zero_is_the_default() => Assert.Equal(default, Money.Zero);
}
