using IptFinder.Data.Import.Nppes;

namespace IptFinder.UnitTests.Import.Nppes;

public class DateSpanTests
{
    [Theory]
    [InlineData("npidata_pfile_20050523-20250608.csv", true)]
    [InlineData("npidata_pfile_20251103-20251109.csv", false)]
    [InlineData("pl_pfile_20260101_20260301.csv.gz", false)] // 59 days.
    [InlineData("pl_pfile_20260101-20260302.csv", true)] // 60 days.
    public void InName_TwoDates_TellFullFromWeekly(string name, bool isFull) => Assert.Equal(isFull, DateSpan.InName(name)?.IsFull);

    [Fact]
    public void InName_TwoDates_SpeaksForTheLast() =>
        Assert.Equal(new DateOnly(2025, 11, 9), DateSpan.InName("npidata_pfile_20251103-20251109.csv")?.To);

    [Theory]
    [InlineData("npidata.csv")]
    [InlineData("npidata_pfile_20251103.csv")]
    [InlineData("npidata_pfile_20251303-20251309.csv")]
    [InlineData("npidata_pfile_20251109-20251103.csv")]
    [InlineData("npidata_pfile_120251103-20251109.csv")]
    public void InName_NoDatesInOrder_IsNull(string name) => Assert.Null(DateSpan.InName(name));
}
