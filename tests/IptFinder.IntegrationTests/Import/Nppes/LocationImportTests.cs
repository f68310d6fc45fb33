using Builder = IptFinder.Tests.Shared.RegistryFileBuilder;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>Further practice locations.</summary>
public sealed class LocationImportTests : RegistryTests
{
    private const string LocationsName = "pl_pfile_20260608-20260614.csv";

    [Fact]
    public async Task FurtherLocations_AreAddedOnce_AndEveryRowIsCounted()
    {
        var locations = Builder.ForLocations()
            .Location(1, "HARTFORD", "CT", "061031234")
            .Location(1, "Hartford", "CT", "06103") // The same place, written otherwise.
            .Location(2, "Boston", "MA", "02108")
            .Location(1, "New Haven", "CT", "065105555") // The primary one.
            .Location(1, "Boston", "MA", "02108") // Far from the person's first row.
            .Location(1, "Mainz", "Rheinland-Pfalz", "55116", "DE")
            .Location(99, "Boston", "MA", "02108") // Nobody here.
            .Line("\"1234567890\",\"\",\"\",\"Boston\",\"MA\",\"02108\",\"US\",\"\",\"\",\"\"\n");

        var report = Finished(await ImportAsync(locations.Save(PathOf(LocationsName)), People(1, 3).Save(PathOf(WeeklyName))));

        var counts = report.Locations!;
        Assert.Equal((8, 3, 0, 0), (counts.Read, counts.Inserted, counts.Updated, counts.Unchanged));
        Assert.Equal((4, 1), (counts.Skipped.Values.Sum(), counts.Rejected.Values.Sum()));
        Assert.True(counts.AddUp);
        Assert.Equal(["New Haven 0", "Hartford 1", "Boston 2"], await PlacesAsync(1));
        Assert.Equal(["New Haven 0", "Boston 1"], await PlacesAsync(2));
    }

    [Fact]
    public async Task FurtherLocationsAlone_ReplaceThoseOfThePeopleTheyName()
    {
        await ImportAsync(WeeklyName, People(1, 3));
        await ImportAsync(LocationsName, Builder.ForLocations().Location(1, "Hartford", "CT", "06103").Location(2, "Boston", "MA", "02108"));
        var before = await ContentAsync();

        var again = Finished(await ImportAsync(
            "pl_pfile_20260615-20260621.csv", Builder.ForLocations().Location(1, "Hartford", "CT", "06103").Location(2, "Boston", "MA", "02108")));
        Assert.Equal((0, 2), (again.Locations!.Inserted, again.Locations.Unchanged));
        Assert.Equal(before, await ContentAsync());

        await ImportAsync("pl_pfile_20260622-20260628.csv", Builder.ForLocations().Location(1, "Stamford", "CT", "06901"));
        Assert.Equal(["New Haven 0", "Stamford 1"], await PlacesAsync(1));
        Assert.Equal(["New Haven 0", "Boston 1"], await PlacesAsync(2));
        Assert.Equal(["New Haven 0"], await PlacesAsync(3));
    }

    [Fact]
    public async Task PersonInThisImportWithoutFurtherLocations_LosesThem_AndOthersKeepTheirs()
    {
        await ImportAsync(
            People(1, 3).Save(PathOf(WeeklyName)),
            Builder.ForLocations().Location(1, "Hartford", "CT", "06103").Location(2, "Boston", "MA", "02108").Save(PathOf(LocationsName)));

        await ImportAsync(
            People(1, 1).Save(PathOf("npidata_pfile_20260615-20260621.csv")),
            Builder.ForLocations().Location(3, "Stamford", "CT", "06901").Save(PathOf("pl_pfile_20260615-20260621.csv")));

        Assert.Equal(["New Haven 0"], await PlacesAsync(1));
        Assert.Equal(["New Haven 0", "Boston 1"], await PlacesAsync(2));
        Assert.Equal(["New Haven 0", "Stamford 1"], await PlacesAsync(3));
    }

    [Fact]
    public async Task PractitionersAlone_LeaveFurtherLocations_ButNotTwice()
    {
        await ImportAsync(
            People(1, 1).Save(PathOf(WeeklyName)),
            Builder.ForLocations().Location(1, "Hartford", "CT", "06103").Location(1, "Boston", "MA", "02108").Save(PathOf(LocationsName)));

        await ImportAsync("npidata_pfile_20260615-20260621.csv", new Builder().Person(1, (Builder.Town, "HARTFORD"), (Builder.Zip, "06103")));

        Assert.Equal(["Hartford 0", "Boston 2"], await PlacesAsync(1));
    }

    [Fact]
    public async Task FurtherLocationsAlone_DoNotMakeTheRegistryNewer()
    {
        await ImportAsync(WeeklyName, People(1, 1));
        await ImportAsync("pl_pfile_20260629-20260705.csv", Builder.ForLocations().Location(1, "Hartford", "CT", "06103"));

        Assert.Equal(1, Finished(await ImportAsync("npidata_pfile_20260615-20260621.csv", People(2, 2))).Practitioners!.Inserted);
        Assert.Contains(
            "--older", Refusal(await ImportAsync("pl_pfile_20260622-20260628.csv", Builder.ForLocations())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FurtherLocationsWithoutDateInAnEmptyDirectory_AreRefused() => Assert.Contains(
        "Import an npidata_pfile first",
        Refusal(await ImportAsync("pl.csv", Builder.ForLocations().Location(1, "Hartford", "CT", "06103"))),
        StringComparison.Ordinal);

    private async Task<IEnumerable<string>> PlacesAsync(int number) =>
        (await PersonAsync(number)).Locations.OrderBy(location => location.Position).Select(location => $"{location.Town} {location.Position}");
}
