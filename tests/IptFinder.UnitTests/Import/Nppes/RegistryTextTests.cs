using CsCheck;
using IptFinder.Data.Import.Nppes;

namespace IptFinder.UnitTests.Import.Nppes;

public class RegistryTextTests
{
    [Theory]
    [InlineData("<UNAVAIL>")]
    [InlineData("$$$$$$$$$")]
    [InlineData("********")]
    [InlineData("_________")]
    [InlineData("=========")]
    [InlineData(" ")]
    [InlineData("")]
    public void Known_MaskOrBlank_IsEmpty(string text) => Assert.Equal("", RegistryText.Known(text));

    [Fact]
    public void Known_AnythingElse_IsItself() => Assert.Equal("O'Example", RegistryText.Known("O'Example"));

    [Theory]
    [InlineData("2035550142", "2035550142")]
    [InlineData("(203) 555-0142", "2035550142")]
    [InlineData("1-203-555-0142", "2035550142")]
    [InlineData("203555014", null)]
    [InlineData("20355501423", null)]
    [InlineData("0035550142", null)]
    [InlineData("9999999999", null)]
    [InlineData("==========", null)]
    [InlineData("", null)]
    public void Telephone_IsTenDigitsOrUnknown(string text, string? expected) => Assert.Equal(expected, RegistryText.Telephone(text));

    [Theory]
    [InlineData("PSY 1234", "PSY 1234")]
    [InlineData(" lmhc   45 ", "LMHC 45")]
    [InlineData("00396", "00396")]
    [InlineData("PENDING", "")]
    [InlineData("N/A", "")]
    [InlineData("0000", "")]
    public void LicenseNumber_WithoutADigit_IsNone(string text, string expected) => Assert.Equal(expected, RegistryText.LicenseNumber(text));

    [Theory]
    [InlineData("02/29/2024", "2024-02-29")]
    [InlineData("02/29/2025", null)]
    [InlineData("2024-02-29", null)]
    [InlineData("", null)]
    public void Date_IsMonthDayYear(string text, string? expected) =>
        Assert.Equal(expected, RegistryText.Date(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Telephone_AnyText_IsNullOrTenDigits() => Gen.String.Sample(text =>
        Assert.True(RegistryText.Telephone(text) is null or { Length: 10 }));
}
