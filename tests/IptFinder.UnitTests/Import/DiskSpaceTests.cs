using IptFinder.Data.Import;

namespace IptFinder.UnitTests.Import;

public class DiskSpaceTests
{
    [Fact]
    public void Refusal_EnoughRoom_IsNull() => Assert.Null(DiskSpace.Refusal(available: 2_500_000_000, growth: 1_000_000_000));

    [Fact]
    public void Refusal_OfAlmostNoRoom_NeverSaysThatNothingIsNeeded() =>
        Assert.StartsWith("This import needs about 1 MB", DiskSpace.Refusal(available: 0, growth: 1), StringComparison.Ordinal);

    [Fact]
    public void Refusal_TooLittleRoom_SaysWhatIsNeededAndWhatThereIs() =>
        Assert.StartsWith(
            "This import needs about 2,500 MB of free disk space, and there are 2,499 MB.",
            DiskSpace.Refusal(available: 2_499_999_999, growth: 1_000_000_000),
            StringComparison.Ordinal);
}
