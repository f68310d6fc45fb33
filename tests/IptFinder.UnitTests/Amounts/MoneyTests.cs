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
