using System.Net;
using Microsoft.Data.Sqlite;

namespace IptFinder.IntegrationTests.Web.Health;

public sealed class DirectoryHealthTests
{
    [Fact]
    public async Task A_site_with_a_directory_is_ready_and_says_no_more()
    {
        using var site = new TestSite();

        var answer = await site.GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Healthy", answer.Text);
        Assert.Equal("text/plain; charset=utf-8", answer.Header("Content-Type"));
        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_whose_database_is_gone_is_not_ready_but_alive()
    {
        using var site = new TestSite();
        await site.GetAsync("/health");
        SqliteConnection.ClearAllPools();
        File.Delete(site.DatabaseFile);

        var ready = await site.GetAsync("/health");
        var alive = await site.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Equal("Unhealthy", ready.Text);
        Assert.Equal(HttpStatusCode.OK, alive.Status);
    }

    [Fact]
    public async Task A_site_whose_database_is_no_database_is_not_ready()
    {
        using var site = new TestSite();
        await site.GetAsync("/health");
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(site.DatabaseFile, "not a database");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.GetAsync("/health")).Status);
    }

    [Theory]
    [InlineData("DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT max(MigrationId) FROM __EFMigrationsHistory)")]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('20991231235959_Later', '12.0.0')")]
    public async Task A_site_whose_database_is_not_yet_or_no_longer_of_its_version_is_not_ready_but_alive(string sql)
    {
        using var site = new TestSite();
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health")).Status);
        await using (var database = new SqliteConnection($"Data Source={site.DatabaseFile};Pooling=False"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.GetAsync("/health")).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/health/live")).Status);
    }
}
