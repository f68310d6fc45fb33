using System.Net;
using IptFinder.Data;
using IptFinder.Data.Search;
using IptFinder.Data.Sqlite;
using IptFinder.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>The database is locked or damaged under the running site.</summary>
public sealed class DatabaseFaultTests : IDisposable
{
    private static readonly string[] OfPeople = ["/find?near=06510", "/api/v1/therapists?near=06510", "/api/v1/suggest?kind=name&q=an"];
    private static readonly string[] OfNobody = ["/learn", "/plan", "/check-in", "/help"];

    private readonly TestSite _site = new();

    private DataFolder Data => new(Path.GetDirectoryName(_site.DatabaseFile)!);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task While_another_holds_the_database_for_itself_reads_go_on()
    {
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/health")).Status);
        await using var other = new SqliteConnection($"Data Source={_site.DatabaseFile};Pooling=False");
        await other.OpenAsync();
        await using var exclusive = other.CreateCommand();
        exclusive.CommandText = "BEGIN EXCLUSIVE; DELETE FROM listings; DELETE FROM therapists;";
        await exclusive.ExecuteNonQueryAsync();

        foreach (var path in OfPeople.Concat(OfNobody).Append("/health"))
        {
            Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync(path)).Status);
        }
    }

    [Fact]
    public async Task While_it_is_damaged_pages_of_people_say_so_and_the_others_go_on_until_a_backup_is_restored()
    {
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/health")).Status);
        var backup = Path.Combine(Data.Path, "backup.db");
        Assert.Null(await DirectoryBackup.SaveAsync(Data, backup, CancellationToken.None));
        var watch = new DirectoryWatch(_site.Services.GetRequiredService<CurrentDirectory>(), TimeProvider.System, new LogLines<DirectoryWatch>());

        foreach (var damage in new[] { 0, 4096 }) // No database any more, and one with a good first page.
        {
            await DamageAsync(from: damage);
            await watch.LookAsync(CancellationToken.None);

            var page = await _site.GetAsync("/find?near=06510");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Equal("The directory is not ready", page.Page.QuerySelector("h1")!.TextContent);
            Assert.All(await StatusesAsync([.. OfPeople, "/health"]), status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
            Assert.All(await StatusesAsync([.. OfNobody, "/health/live"]), status => Assert.Equal(HttpStatusCode.OK, status));

            Assert.Null(await DirectoryBackup.RestoreAsync(Data, backup, CancellationToken.None));
            await watch.LookAsync(CancellationToken.None);
            Assert.All(await StatusesAsync([.. OfPeople, .. OfNobody, "/health"]), status => Assert.Equal(HttpStatusCode.OK, status));
        }
    }

    private async Task<List<HttpStatusCode>> StatusesAsync(IEnumerable<string> paths)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var path in paths)
        {
            statuses.Add((await _site.GetAsync(path)).Status);
        }

        return statuses;
    }

    private async Task DamageAsync(int from)
    {
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(_site.DatabaseFile);
        new Random(20261128).NextBytes(bytes.AsSpan(from));
        await File.WriteAllBytesAsync(_site.DatabaseFile, bytes);
    }
}
