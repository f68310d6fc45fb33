using System.Text.Json.Nodes;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Plan;

/// <summary>The planner for programs.</summary>
[Collection(SmallSite.Name)]
public sealed class PlanApiTests(SharedSite shared)
{
    private const string Question =
        """{"approach":"ipt-group","area":"dispute","sessions":8,"meetings":2,"first":"2027-01-03","weekday":"tuesday","time":"17:00","state":"CT","every":"weekly-then-monthly-2","off":["2027-02-15/2027-02-21"],"holidays":true}""";

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task A_question_with_everything_is_answered()
    {
        var (status, answer) = await _site.PostPlanAsync(Question);

        Assert.Equal(200, status);
        Assert.Equal(("ipt-group", "America/New_York"), ((string)answer["approach"]!, (string)answer["zone"]!));
        Assert.Equal(
            """{"number":1,"kind":"meeting","local":"2027-01-05T17:00:00-05:00","utc":"2027-01-05T22:00:00Z","phase":null,"tasks":["Meet the group leader alone. Say what brings you, and choose what to work on in the group."],"checkpoint":[]}""",
            answer["sessions"]![0]!.ToJsonString());
        Assert.Equal("2027-02-23T17:00:00-05:00", (string)answer["sessions"]![6]!["local"]!);
        Assert.Equal(["questionnaire", "midpoint"], answer["sessions"]![5]!["checkpoint"]!.AsArray().Select(one => (string)one!));
        Assert.Equal(["maintenance", "maintenance"], answer["sessions"]!.AsArray().TakeLast(2).Select(one => (string)one!["kind"]!));
        Assert.Equal(12, answer["sessions"]!.AsArray().Count);
    }

    [Fact]
    public async Task Address_and_body_give_the_same_dates()
    {
        var (_, posted) = await _site.PostPlanAsync("""{"sessions":20,"first":"2027-01-05","time":"08:15","zone":"America/Boise","every":"twice-then-weekly","off":["2027-02-15/2027-02-21"],"holidays":true}""");
        var (status, got) = await _site.PlanApiAsync("?sessions=20&first=2027-01-05&time=08:15&zone=America/Boise&every=twice-then-weekly&off=2027-02-15/2027-02-21&holidays=yes&plan=x");

        Assert.Equal(200, status);
        Assert.Equal("America/Denver", (string)got["zone"]!);
        Assert.Equal(posted.ToJsonString(), got.ToJsonString());
    }

    [Fact]
    public async Task An_address_takes_no_approach_and_no_area() => Assert.Equal(
        (await _site.PlanApiAsync("?first=2027-01-05&time=17:00&zone=America/New_York")).Body.ToJsonString(),
        (await _site.PlanApiAsync("?first=2027-01-05&time=17:00&zone=America/New_York&approach=dit&area=grief&state=HI")).Body.ToJsonString());

    [Theory]
    [InlineData("{}", "first time zone")]
    [InlineData("null", "first time zone")]
    [InlineData("""{"first":"2027-02-31","time":"17:00","zone":"America/New_York"}""", "first")]
    [InlineData("""{"first":"2027-01-05","time":"24:00","zone":"America/New_York"}""", "time")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"Europe/Paris"}""", "zone")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","sessions":0}""", "sessions")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","sessions":200}""", "sessions")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","approach":"ipt-group","sessions":2147483647}""", "sessions")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","sessions":"12"}""", "sessions")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","approach":"ipc"}""", "sessions")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","meetings":1}""", "meetings")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","approach":"ipt-group","meetings":3}""", "meetings")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","every":"monthly-then-monthly-2"}""", "every")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","off":["2027-01-05",null]}""", "off[1]")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","off":["2027-01-05","2027-02-01/2029-02-01"]}""", "off[1]")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","off":["2027-01-05","2027-01-05","2027-01-05","2027-01-05","2027-01-05"]}""", "off")]
    [InlineData("""{"first":"2026-10-25","time":"01:30","zone":"America/New_York"}""", "fold")]
    [InlineData("""{"first":"2026-10-25","time":"01:30","zone":"America/New_York","fold":"both"}""", "fold")]
    [InlineData("""{"first":"2027-03-07","time":"02:30","zone":"America/New_York"}""", "time")]
    [InlineData("""{"first":"2027-01-05","time":"17:00","zone":"America/New_York","why":"x"}""", "why")]
    [InlineData("[", "body")]
    public async Task What_cannot_be_answered_is_refused_by_field(string body, string fields)
    {
        var (status, answer) = await _site.PostPlanAsync(body);

        Assert.Equal(400, status);
        Assert.Equal(fields.Split(' '), answer["errors"]!.AsObject().Select(error => error.Key));
        Assert.All(answer["errors"]!.AsObject(), error => Assert.NotEmpty((string)Assert.Single(error.Value!.AsArray())!));
    }

    [Theory]
    [InlineData("?first=2027-01-05&time=17:00&zone=America/New_York&off=x", "off")]
    [InlineData("?first=2027-01-05&time=17:00&zone=America/New_York&every=weekly-then-monthly-99", "every")]
    [InlineData("?first=x&time=x&holidays=maybe", "first time zone holidays")]
    public async Task An_address_that_cannot_be_read_is_refused_by_parameter(string query, string fields)
    {
        var (status, answer) = await _site.PlanApiAsync(query);

        Assert.Equal(400, status);
        Assert.Equal(fields.Split(' '), answer["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task Its_description_fits_what_it_takes_and_gives()
    {
        using var text = await _site.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        var document = JsonNode.Parse(await text.Content.ReadAsStringAsync())!.AsObject();
        var (post, get) = (document["paths"]![PlanApi.Route]!["post"]!, document["paths"]![PlanApi.Route]!["get"]!);
        SchemaCheck Schema(JsonNode content, string type) => new(content["content"]![type]!["schema"]!.AsObject(), document);

        Assert.True(Schema(post["requestBody"]!, "application/json").Accepts(JsonNode.Parse(Question)));
        Assert.False(Schema(post["requestBody"]!, "application/json").Accepts(JsonNode.Parse("""{"first":"2027-01-05"}""")));
        Assert.True(Schema(post["responses"]!["200"]!, "application/json").Accepts((await _site.PostPlanAsync(Question)).Body));
        Assert.True(Schema(post["responses"]!["400"]!, "application/problem+json").Accepts((await _site.PostPlanAsync("{}")).Body));
        Assert.Equal(
            ["every", "first", "fold", "holidays", "off", "plan", "sessions", "time", "zone"],
            get["parameters"]!.AsArray().Select(one => (string)one!["name"]!).Order(StringComparer.Ordinal));
        Assert.All(get["parameters"]!.AsArray(), one => Assert.NotEmpty((string)one!["description"]!));
    }
}
