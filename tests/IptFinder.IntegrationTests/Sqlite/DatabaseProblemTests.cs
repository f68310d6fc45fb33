using IptFinder.Data.Sqlite;
using Microsoft.Data.Sqlite;

namespace IptFinder.IntegrationTests.Sqlite;

public sealed class DatabaseProblemTests
{
    [Theory]
    [InlineData(5, "Another import is running")]
    [InlineData(8, "cannot be written to")]
    [InlineData(10, "The disk does not take or give what it should.")] // A quota that is used up comes so too.
    [InlineData(11, "is damaged")]
    [InlineData(13, "The disk is full.")]
    [InlineData(14, "directory.db cannot be opened. If it is gone, restore a backup")]
    [InlineData(26, "is no database")]
    public void What_the_machine_did_is_told_in_a_sentence(int code, string sentence) =>
        Assert.Contains(sentence, DatabaseProblem.Describe(new SqliteException("", code)), StringComparison.Ordinal);

    [Fact]
    public void A_mistake_of_ours_is_not_explained_away()
    {
        Assert.Null(DatabaseProblem.Describe(new SqliteException("", 1)));
        Assert.Null(DatabaseProblem.Describe(new InvalidOperationException("")));
    }
}
