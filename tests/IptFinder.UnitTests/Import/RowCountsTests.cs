using IptFinder.Data.Import;

namespace IptFinder.UnitTests.Import;

public class RowCountsTests
{
    [Fact]
    public void AddUp_EveryRowCountedOnce_IsTrue()
    {
        var counts = new RowCounts { Read = 7, Inserted = 1, Updated = 1, Unchanged = 1 };
        counts.Skip("one");
        counts.Skip("one");
        counts.Skip("other");
        counts.Reject("one");

        Assert.True(counts.AddUp);
        Assert.Equal(2, counts.Skipped["one"]);
        Assert.Equal(1, counts.Rejected["one"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void AddUp_RowLostOrCountedTwice_IsFalse(int read) => Assert.False(new RowCounts { Read = read, Inserted = 2 }.AddUp);
}
