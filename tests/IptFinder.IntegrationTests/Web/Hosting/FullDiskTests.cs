using System.Net;
using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.IntegrationTests.Sqlite;
using IptFinder.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>
/// The disk is full before an import is done. SQLite's own limit on pages stands for the disk: it gives the same error at the
/// same place. A connection keeps it in the pool, from where the import takes it.
/// </summary>
[Collection(Alone.Name)]
public sealed class FullDiskTests
{
    private const int People = 3000;

    [Fact]
    public async Task The_import_says_so_and_changes_nothing_the_site_reads_on_and_the_next_import_is_clean()
    {
        using var site = new TestSite();
        using var folder = new TemporaryFolder();
        await AskAsync(site);
        var data = new DataFolder(Path.GetDirectoryName(site.DatabaseFile)!);
        var file = new RegistryFileBuilder();
        for (var number = 0; number < People; number++)
        {
            file.Person(number);
        }

        var request = new NppesRequest { Paths = [file.Save(folder.File("npidata_pfile_20260608-20260614.csv"))], KeepDemo = true };
        var before = TableHash.Of(data);
        await LimitAsync(data);

        var refused = Assert.IsType<ImportResult.Refused>(await ImportAsync(data, request));

        Assert.Equal("The disk is full. Nothing was changed.", refused.Reason);
        Assert.Equal(before, TableHash.Of(data));
        await AskAsync(site);

        SqliteConnection.ClearAllPools(); // There is room again.
        Assert.IsType<ImportResult.Finished>(await ImportAsync(data, request));
        await AskAsync(site);
    }

    private static async Task LimitAsync(DataFolder data)
    {
        await using var context = data.Open();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1"); // As low as it can be: what there is.
    }

    private static Task<ImportResult> ImportAsync(DataFolder data, NppesRequest request) =>
        new NppesImporter(data, TestReference.Data, TimeProvider.System).ImportAsync(request, null, CancellationToken.None);

    private static async Task AskAsync(TestSite site)
    {
        foreach (var path in new[] { "/find?near=06510", "/api/v1/therapists", "/health", "/costs" })
        {
            Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(path)).Status);
        }
    }
}
