using CsCheck;
using IptFinder.Domain.Amounts;

namespace IptFinder.UnitTests.Amounts;

public class ShareTests
{
    [Theory]
    [InlineData(100_10, "0.15", 15_02)]
    [InlineData(1, "0.5", 1)]
    [InlineData(1, "0.49", 0)]
    [InlineData(3, "0.5", 2)]
    [InlineData(0, "1", 0)]
    public void A_share_of_an_amount_rounds_half_up(long cents, string fraction, long expected) =>
        Assert.Equal(expected, Share.FromFraction(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture)).Of(Money.FromCents(cents)).Cents);

    [Fact]
    public void Rounding_is_that_of_whole_numbers() => Gen.Select(Gen.Long[0, 1_000_000_00], Gen.Int[0, 1000]).Sample((cents, thousandths) =>
        Share.FromFraction(thousandths / 1000m).Of(Money.FromCents(cents)).Cents == ((cents * thousandths) + 500) / 1000);

    [Fact]
    public void A_share_and_its_rest_differ_from_the_whole_by_a_cent_at_most() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Int[0, 1000]).Sample((cents, thousandths) =>
        {
            var share = Share.FromFraction(thousandths / 1000m);
            return (share.Of(Money.FromCents(cents)) + share.Rest.Of(Money.FromCents(cents))).Cents - cents is 0 or 1;
        });

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1.0001")]
    public void A_share_outside_nothing_and_all_is_refused(string fraction) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromFraction(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(20, "20 %")]
    [InlineData(12.5, "12.5 %")]
    [InlineData(0, "0 %")]
    [InlineData(100, "100 %")]
    public void It_reads_as_percent(double percent, string expected) => Assert.Equal(expected, Share.FromPercent((decimal)percent).ToString());

    [Theory]
    [InlineData("20 %", 20)]
    [InlineData("20%", 20)]
    [InlineData(" 12.5 percent ", 12.5)]
    [InlineData("0 %", 0)]
    [InlineData("100 %", 100)]
    public void A_percentage_is_read(string text, double percent) => Assert.Equal(Share.FromPercent((decimal)percent), Share.TryParsePercent(text));

    [Theory]
    [InlineData("20")]
    [InlineData("0.2")]
    [InlineData("101 %")]
    [InlineData("-5 %")]
    [InlineData("%")]
    [InlineData("1e1 %")]
    [InlineData("$20 %")]
    public void Anything_else_is_no_percentage(string text) => Assert.Null(Share.TryParsePercent(text));

    [Fact]
    public void What_is_written_is_read_again() => Gen.Int[0, 1_000_000].Sample(millionths =>
        Share.FromFraction(millionths / 1_000_000m) is var share && Share.TryParsePercent(share.ToString()) == share);
}
