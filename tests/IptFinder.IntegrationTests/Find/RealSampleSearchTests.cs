using System.Text.Json.Nodes;
using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find;

/// <summary>The finder over the real registry sample.</summary>
public class RealSampleSearchTests
{
    private const string LicensedInFiveStates = "1942203690";

    [RealDataFact]
    public async Task Near_a_ZIP_code_real_people_are_found_with_the_distance_from_its_centre_to_theirs()
    {
        await using var site = await Site.StartAsync(ImportAsync);
        var gazetteer = TestReference.Data.Gazetteer;
        var center = Center("06510");

        var answer = await AskAsync(site, "near=06510&radius=25");

        var people = answer["results"]!.AsArray();
        Assert.InRange(people.Count, 10, 20);
        foreach (var person in people)
        {
            var nearest = person!["facts"]!["locations"]!.AsArray()
                .Min(location => center.MilesTo(Center((string)location!["value"]!["zip"]!)));
            Assert.Equal("registry", (string?)person["listing"]);
            Assert.Equal(Math.Round(nearest, 1), (double)person["distanceMiles"]!, 1e-9);
            Assert.InRange(nearest, 0, 25);
        }

        Assert.Equal((await site.PageAsync("/find?near=06510&radius=25")).CardIds(), people.Select(person => (int)person!["id"]!));

        GeoPoint Center(string zip) => gazetteer.Area(ZipCode.TryParse(zip)!.Value)!.Center;
    }

    [RealDataFact]
    public async Task A_license_in_the_state_is_enough_to_be_found_there_and_said_to_be_all_that_is_known()
    {
        await using var site = await Site.StartAsync(ImportAsync);

        var answer = await AskAsync(site, "near=PA");
        var person = answer["results"]!.AsArray().Single(one => (string?)one!["npi"] == LicensedInFiveStates)!;
        Assert.Equal(["CT", "MA", "NJ", "PA", "RI"], person["facts"]!["licenses"]!.AsArray().Select(license => (string?)license!["value"]!["state"]));

        var page = await site.PageAsync("/find?near=PA");
        var card = page.QuerySelector($"[data-testid='card'][data-id='{(int)person["id"]!}']")!.SpokenText();
        Assert.Contains("Practices in RI; online not known", card, StringComparison.Ordinal);
        Assert.Contains("The registry lists a license in Pennsylvania", card, StringComparison.Ordinal);
    }

    private static async Task ImportAsync(DataFolder folder) => Assert.IsType<ImportResult.Finished>(
        await new NppesImporter(folder, TestReference.Data, TimeProvider.System).ImportAsync(
            new NppesRequest { Paths = [SharedData.Path("nppes/npidata_practitioners_2000.csv")] }, null, default));

    private static async Task<JsonNode> AskAsync(Site site, string query) =>
        JsonNode.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/therapists?" + query, UriKind.Relative)))!;
}
