using System.Globalization;
using CsCheck;
using IptFinder.Domain.Geography;

namespace IptFinder.UnitTests.Geography;

public class ZipCodeTests
{
    [Theory]
    [InlineData("06510", "06510")]
    [InlineData("065101028", "06510")]
    [InlineData("06510-1028", "06510")]
    [InlineData(" 06510 ", "06510")]
    [InlineData("00501", "00501")]
    public void TryParse_FiveOrNineDigits_GivesTheFirstFive(string text, string expected) =>
        Assert.Equal(expected, ZipCode.TryParse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0651")]
    [InlineData("065100")]
    [InlineData("06510-")]
    [InlineData("06510-102")]
    [InlineData("06510 1028")]
    [InlineData("065-10")]
    [InlineData("0651-01028")]
    [InlineData("-065101028")]
    [InlineData("06510-10-8")]
    [InlineData("O6510")]
    [InlineData("\u0660\u0666\u0665\u0661\u0660")]
    public void TryParse_AnythingElse_IsNull(string? text) => Assert.Null(ZipCode.TryParse(text));

    [Fact]
    public void All_ways_to_write_a_ZIP_code_mean_the_same() => Gen.Select(Gen.Int[0, 99_999], Gen.Int[0, 9_999]).Sample((zip, four) =>
    {
        var (five, rest) = (zip.ToString("D5", CultureInfo.InvariantCulture), four.ToString("D4", CultureInfo.InvariantCulture));
        var code = ZipCode.TryParse(five);
        Assert.Equal(five, code?.ToString());
        Assert.Equal(five[..3], code?.Prefix);
        Assert.Equal(code, ZipCode.TryParse(five + rest));
        Assert.Equal(code, ZipCode.TryParse($"{five}-{rest}"));
    });
}
