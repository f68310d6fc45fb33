using System.Text.Json.Nodes;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Api;

/// <summary>What the API answers, over a directory counted by hand.</summary>
[Collection(SmallSite.Name)]
public sealed class TherapistsTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("/api/v1/therapists?near=06510", 200)]
    [InlineData("/api/v1/therapists?radius=7", 400)]
    public async Task HEAD_is_answered_like_GET(string path, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var answer = await shared.Site.Client.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_therapist_has_who_they_are_and_facts_with_source_and_date()
    {
        var answer = await AskAsync("near=06510");

        var ann = Person(answer, SmallDirectory.Ann);
        Assert.Null(ann["npi"]);
        Assert.Equal("Ann Certified, PhD", (string?)ann["name"]);
        Assert.Equal("consent", (string?)ann["listing"]);
        Assert.Equal(0, (double)ann["distanceMiles"]!);
        var fee = ann["facts"]!["feeAbout45MinutesCents"]!;
        Assert.Equal((15000, "therapist", "2026-11-13"), ((int)fee["value"]!, (string?)fee["source"], (string?)fee["asOf"]));
        Assert.Null(ann["facts"]!["languages"]);

        var rita = Person(answer, SmallDirectory.Rita);
        Assert.Equal(SmallDirectory.RitasNpi, (string?)rita["npi"]);
        Assert.Equal("registry", (string?)rita["listing"]);
        Assert.Equal(["CT", "PA"], rita["facts"]!["licenses"]!.AsArray().Select(license => (string?)license!["value"]!["state"]));
    }

    [Fact]
    public async Task A_fact_said_too_long_ago_is_marked() =>
        Assert.True((bool)Person(await AskAsync("near=06510"), SmallDirectory.Ben)["facts"]!["accepting"]!["stale"]!);

    [Fact]
    public async Task A_place_of_which_nobody_says_if_people_are_met_there_has_the_day_of_consent()
    {
        var location = Assert.Single(Person(await AskAsync("near=06510"), SmallDirectory.Dee)["facts"]!["locations"]!.AsArray())!;

        Assert.Equal(("New Haven", "06510"), ((string?)location["value"]!["town"], (string?)location["value"]!["zip"]));
        Assert.True(location["value"]!.AsObject().ContainsKey("inPerson"));
        Assert.Null(location["value"]!["inPerson"]);
        Assert.False((bool)location["value"]!["approximate"]!);
        Assert.Equal(("therapist", "2026-08-25"), ((string?)location["source"], (string?)location["asOf"]));
    }

    [Fact]
    public async Task Step_free_access_has_its_own_source_and_date()
    {
        var people = await AskAsync("near=06510");

        var stepFree = Person(people, SmallDirectory.Cora)["facts"]!["locations"]![0]!["value"]!["stepFree"]!;
        Assert.Equal((true, "therapist", "2026-11-13"), ((bool)stepFree["value"]!, (string?)stepFree["source"], (string?)stepFree["asOf"]));
        Assert.Null(Person(people, SmallDirectory.Ann)["facts"]!["locations"]![0]!["value"]!["stepFree"]);
    }

    [Fact]
    public async Task A_street_is_never_told() =>
        Assert.DoesNotContain(SmallDirectory.CorasStreet, (await AskAsync("near=06510")).ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public async Task Counts_beside_a_filter_leave_out_its_own_choice_and_keep_the_others()
    {
        // Ann takes Aetna; Ben said so too long ago, Cora takes no insurance, the others do not say.
        var answer = await AskAsync("near=06510&insurer=cigna");

        Assert.Equal(0, (int)answer["total"]!);
        Assert.Equal(1, Count(answer, "insurer", "aetna"));
        Assert.Equal(0, Count(answer, "training", "certified"));
        Assert.Equal(5, (int)answer["unknown"]!["insurer"]!);
    }

    [Fact]
    public async Task Values_no_filter_knows_are_named_and_left_out()
    {
        var answer = await AskAsync("near=06510&insurer=aetna&insurer=acme&sort=luck");

        Assert.Equal(
            [("insurer", "acme"), ("sort", "luck")],
            answer["dropped"]!.AsArray().Select(one => ((string?)one!["name"], (string?)one["value"])));
        Assert.Equal([SmallDirectory.Ann], Ids(answer));
    }

    [Fact]
    public async Task A_page_past_the_end_is_empty()
    {
        var answer = await AskAsync("near=06510&page=9");

        Assert.Equal((7, 9, 20), ((int)answer["total"]!, (int)answer["page"]!, (int)answer["pageSize"]!));
        Assert.Empty(Ids(answer));
    }

    [Theory]
    [InlineData("near=06510")]
    [InlineData("near=06510&radius=50")]
    [InlineData("near=PA")]
    [InlineData("near=CT&mode=telehealth")]
    [InlineData("q=cert")]
    public async Task It_finds_whom_the_page_finds_in_the_same_order(string query)
    {
        var ids = Ids(await AskAsync(query));

        Assert.NotEmpty(ids);
        Assert.Equal((await _site.PageAsync("/find?" + query)).CardIds(), ids);
    }

    private async Task<JsonNode> AskAsync(string query) =>
        JsonNode.Parse(await _site.Client.GetStringAsync(new Uri("/api/v1/therapists?" + query, UriKind.Relative)))!;

    private static int[] Ids(JsonNode answer) => [.. answer["results"]!.AsArray().Select(one => (int)one!["id"]!)];

    private static JsonNode Person(JsonNode answer, int id) => answer["results"]!.AsArray().Single(one => (int)one!["id"]! == id)!;

    private static int Count(JsonNode answer, string filter, string value) =>
        (int)answer["facets"]![filter]!.AsArray().Single(one => (string?)one!["value"] == value)!["count"]!;
}
