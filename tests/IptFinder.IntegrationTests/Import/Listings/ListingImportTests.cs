using System.Text.Json.Nodes;
using IptFinder.Data;
using IptFinder.Data.Import.Listings;
using IptFinder.Data.Import.Nppes;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Import.Listings;

/// <summary>Listing files one after another, over a real database.</summary>
public sealed class ListingImportTests : IDisposable
{
    private const string Fictional = "example-1";
    private readonly TemporaryFolder _folder = new();

    private DataFolder Data => new(_folder.File("data"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_file_again_changes_nothing_says_so_and_is_no_import()
    {
        var first = await ImportAsync(Named(Fictional));

        var again = await ImportAsync(Named(Fictional));

        Assert.False(first.ChangedNothing);
        Assert.True(again.ChangedNothing);
        Assert.Equal((1, 1), (first.Counts.Inserted, again.Counts.Unchanged));
        Assert.Equal(1, await RunsAsync());
    }

    [Fact]
    public async Task A_file_of_rejected_listings_alone_is_no_import()
    {
        var broken = Named(Fictional);
        broken.Remove("consentDate");

        var report = await ImportAsync(broken);

        Assert.True(report.ChangedNothing);
        Assert.Equal((1, 0), (report.Counts.Rejected.Values.Sum(), await RunsAsync()));
    }

    [Fact]
    public async Task A_change_is_an_import_even_beside_unchanged_listings()
    {
        await ImportAsync(Named(Fictional));

        var report = await ImportAsync(Named(Fictional), Named("example-2"));

        Assert.False(report.ChangedNothing);
        Assert.Equal((1, 1, 2), (report.Counts.Inserted, report.Counts.Unchanged, await RunsAsync()));
    }

    [Fact]
    public async Task Real_people_replace_a_directory_of_the_demo_alone()
    {
        await ImportAsync(Named(Fictional));

        var report = await ImportAsync(ListingExample.Real("real-1"));

        Assert.Equal(1, report.DemoRemoved);
        Assert.Equal(["real-1"], await IdsAsync());
    }

    [Fact]
    public async Task A_demo_that_was_kept_beside_real_people_stays_at_later_imports()
    {
        await ImportAsync(Named(Fictional));
        await ImportAsync([ListingExample.Real("real-1")], keepDemo: true);

        var report = await ImportAsync(ListingExample.Real("real-2"));

        Assert.Equal(0, report.DemoRemoved);
        Assert.Equal([Fictional, "real-1", "real-2"], await IdsAsync());
    }

    [Fact]
    public async Task A_demo_beside_the_registry_stays_too()
    {
        await ImportAsync(Named(Fictional));
        var file = new RegistryFileBuilder().Person(1).Save(_folder.File("npidata_pfile_20260608-20260614.csv"));
        await new NppesImporter(Data, TestReference.Data, TimeProvider.System)
            .ImportAsync(new NppesRequest { Paths = [file], KeepDemo = true }, null, default);

        var report = await ImportAsync(ListingExample.Real("real-1"));

        Assert.Equal(0, report.DemoRemoved);
        Assert.Equal([Fictional, "real-1"], await IdsAsync());
    }

    private static JsonObject Named(string id)
    {
        var listing = ListingExample.Listing();
        listing["id"] = id;
        return listing;
    }

    private Task<ListingImportReport> ImportAsync(params JsonObject[] listings) => ImportAsync(listings, keepDemo: false);

    private async Task<ListingImportReport> ImportAsync(JsonObject[] listings, bool keepDemo)
    {
        var file = JsonNode.Parse(ListingExample.FileText)!.AsObject();
        file["listings"] = new JsonArray([.. listings]);
        var path = _folder.File("listings.json");
        await File.WriteAllTextAsync(path, file.ToJsonString());
        var clock = new FakeTimeProvider(new DateTimeOffset(ListingExample.Today, new TimeOnly(12, 0), TimeSpan.Zero));
        var report = await new ListingImport(Data, TestReference.Data, clock).RunAsync(path, keepDemo, default);
        Assert.Null(report.Refusal);
        return report;
    }

    private async Task<int> RunsAsync()
    {
        await using var context = Data.OpenForReading();
        return await context.ImportRuns.CountAsync(run => run.Kind == "listings");
    }

    private async Task<List<string>> IdsAsync()
    {
        await using var context = Data.OpenForReading();
        return await context.Listings.Select(listing => listing.Id).OrderBy(id => id).ToListAsync();
    }
}
