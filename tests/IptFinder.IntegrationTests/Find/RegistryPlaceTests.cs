using System.Text.Json.Nodes;
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

    [Fact]
    public async Task A_place_that_is_only_roughly_known_is_about_so_far_away_on_every_way_out()
    {
        await using var site = await Site.StartAsync(folder => WriteAsync(
            folder, Location(0, "Milford", UsState.CT, "06460", isApproximate: true), Location(1, "Philadelphia", UsState.PA, "19104")));

        var near = (await site.PageAsync("/find?near=06510")).Part("card")!.SpokenText();
        var far = (await site.PageAsync("/find?near=19104")).Part("card")!.SpokenText();
        var api = JsonNode.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/therapists?near=06510", UriKind.Relative)))!;

        Assert.Contains("about 9 miles, Milford, CT", near, StringComparison.Ordinal);
        Assert.Contains("Practices about 9 miles from", near, StringComparison.Ordinal);
        Assert.Contains("so the distance is rough", near, StringComparison.Ordinal);
        Assert.DoesNotContain("rough", far, StringComparison.Ordinal);
        Assert.Equal(
            [true, false],
            api["results"]![0]!["facts"]!["locations"]!.AsArray().Select(location => (bool)location!["value"]!["approximate"]!));
    }

    [Fact]
    public async Task Someone_without_a_place_is_not_said_to_be_online()
    {
        await using var site = await Site.StartAsync(folder => WriteAsync(folder));

        var card = (await site.PageAsync("/find")).Part("card")!.SpokenText();

        Assert.Contains("Place not known", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Online", card, StringComparison.Ordinal);
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

    private static LocationRecord Location(int position, string town, UsState state, string zip, bool isApproximate = false)
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
            IsApproximate = isApproximate,
        };
    }
}
