using IptFinder.Data;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace IptFinder.IntegrationTests.Sqlite;

/// <summary>The model written out beforehand is the one that the configurations make.</summary>
public class CompiledModelTests
{
    [Fact]
    public void It_is_the_model_of_the_configurations()
    {
        using var folder = new TemporaryFolder();
        using var compiled = new DataFolder(folder.Path).Open();
        using var configured = new DirectoryDbContext(new DbContextOptionsBuilder<DirectoryDbContext>().UseSqlite("Data Source=:memory:").Options);

        Assert.NotSame(configured.Model, compiled.Model);
        Assert.Equal(
            configured.Model.ToDebugString(MetadataDebugStringOptions.LongDefault),
            compiled.Model.ToDebugString(MetadataDebugStringOptions.LongDefault));
    }
}
