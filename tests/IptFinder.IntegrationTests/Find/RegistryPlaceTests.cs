using IptFinder.Data;
using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find;

/// <summary>Places as the registry writes them: several for one person, and towns in any spelling.</summary>
public class RegistryPlaceTests
{
    [Fact]
    public async Task A_card_names_the_town_its_distance_is_to()
    {
        await using var site = await Site.StartAsync(folder => WriteAsync(
            folder, Location(0, "Philadelphia", UsState.PA, "19104"), Location(1, "Milford", UsState.CT, "06460"), Location(2, "New Haven", UsState.CT, "06510")));

        var near = await site.PageAsync("/find?near=06510");
        var far = await site.PageAsync("/find?near=19104");

        Assert.Contains("under 1 mile, New Haven, CT", near.Part("card")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("under 1 mile, Philadelphia, PA", far.Part("card")!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("St Louis")]
    [InlineData("Saint Louis")]
    [InlineData("Sant Luois")]
    public async Task A_town_is_counted_however_it_is_spelled(string town)
    {
        await using var site = await Site.StartAsync(folder => WriteAsync(folder, Location(0, town, UsState.MO, "63101")));

        var link = Assert.Single((await site.PageAsync("/browse/mo")).Part("towns")!.QuerySelectorAll("a"));

        Assert.Equal(("Saint Louis (1)", "/browse/mo/saint-louis"), (link.TextContent, link.GetAttribute("href")));
    }

    private static async Task WriteAsync(DataFolder folder, params LocationRecord[] locations)
    {
        await folder.MigrateAsync(CancellationToken.None);
        await using var context = folder.Open();
        context.Add(new TherapistRecord
        {
            Id = 1,
            FirstName = "Pat",
            MiddleName = "",
            LastName = "Places",
            NameSuffix = "",
            Credentials = "PhD",
            Profession = Profession.Psychologist,
            RegistryAsOf = Site.Today.AddDays(-14),
            Locations = [.. locations],
        });
        await context.SaveChangesAsync();
    }

    private static LocationRecord Location(int position, string town, UsState state, string zip)
    {
        var point = TestReference.Data.Gazetteer.Locate(ZipCode.TryParse(zip)!.Value, state)!.Value.Point;
        return new LocationRecord
        {
            Position = position,
            Town = town,
            State = state,
            Zip = zip,
            Latitude = point.Latitude,
            Longitude = point.Longitude,
            IsApproximate = false,
        };
    }
}
