using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Medicare;

public class LocalityMapTests
{
    [Theory]
    [InlineData("06510", "ct-00")]
    [InlineData("10001", "ny-01")]
    [InlineData("11101", "ny-04")]
    [InlineData("11201", "ny-02")] // Kings, that is Brooklyn, goes with Long Island.
    [InlineData("14201", "ny-99")]
    [InlineData("20001", "dc-01")]
    [InlineData("22201", "dc-01")] // Arlington, in Virginia.
    [InlineData("22314", "dc-01")] // Alexandria city.
    [InlineData("23220", "va-00")]
    [InlineData("20814", "dc-01")] // Montgomery, in Maryland.
    [InlineData("21201", "md-01")] // Baltimore city.
    [InlineData("21740", "md-99")]
    [InlineData("33130", "fl-04")] // "DADE" is Miami-Dade.
    [InlineData("32801", "fl-99")]
    [InlineData("92618", "ca-18")] // Orange, misspelled in the list.
    [InlineData("94103", "ca-05")]
    [InlineData("96001", "ca-61")]
    [InlineData("95501", "ca-75")]
    [InlineData("63101", "mo-01")]
    [InlineData("63301", "mo-01")] // "ST. CHARLES" is Saint Charles.
    [InlineData("70112", "la-01")]
    [InlineData("70001", "la-01")] // Jefferson is a parish.
    [InlineData("00901", "pr-20")]
    [InlineData("00802", "vi-50")]
    [InlineData("96813", "hi-01")]
    [InlineData("96910", "hi-01")]
    [InlineData("96799", null)]
    [InlineData("96950", null)]
    [InlineData("96960", null)]
    [InlineData("99999", null)]
    public void Amount_Zip_LiesInItsLocality(string zip, string? locality) =>
        Assert.Equal(
            locality,
            TestReference.Data.Medicare.Amount("90834", Share.All, ZipCode.TryParse(zip), new DateOnly(2026, 6, 1))!.Locality?.Code);
}
