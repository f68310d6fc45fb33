using System.Net;
using System.Text.Json.Nodes;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Api;

/// <summary>The API does what its own OpenAPI document says.</summary>
[Collection(SampleSite.Name)]
public sealed class OpenApiTests(TestSite site)
{
    // Free text and numbers; every other parameter is a choice of named values.
    private static readonly string[] WithoutValues = ["near", "maxfee", "q", "page"];

    private static readonly string[] Names =
    [
        "near", "radius", "state", "mode", "approach", "training", "condition", "focus", "age", "format", "insurer", "maxfee", "sliding", "consult",
        "accepting", "language", "profession", "gender", "community", "access", "when", "q", "sort", "unknown", "page",
    ];

    [Fact]
    public async Task Every_parameter_of_the_search_is_named_and_explained()
    {
        var parameters = Parameters(await DocumentAsync());

        Assert.Equal(Names.Order(StringComparer.Ordinal), parameters.Select(one => Text(one["name"])).Order(StringComparer.Ordinal));
        Assert.All(parameters, one => Assert.NotEmpty(Text(one["description"])));
        Assert.Equal(
            WithoutValues.Order(StringComparer.Ordinal),
            parameters.Where(one => Values(one).Length == 0).Select(one => Text(one["name"])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_value_it_names_is_one_the_search_knows()
    {
        foreach (var parameter in Parameters(await DocumentAsync()))
        {
            foreach (var value in Values(parameter))
            {
                var answer = await site.GetAsync($"/api/v1/therapists?{Text(parameter["name"])}={value}");

                Assert.True(answer.Status == HttpStatusCode.OK, $"{parameter["name"]}={value}");
                Assert.Empty(JsonNode.Parse(answer.Text)!["dropped"]!.AsArray());
            }
        }
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("?near=06510&radius=50&insurer=aetna&insurer=no-such&maxfee=150&sort=fee", HttpStatusCode.OK)]
    [InlineData("?near=New+York&mode=telehealth&unknown=include&page=2", HttpStatusCode.OK)]
    [InlineData("?near=06510&page=499", HttpStatusCode.OK)]
    [InlineData("?near=Nowhereville&radius=7&page=0&maxfee=much&state=QQ", HttpStatusCode.BadRequest)]
    public async Task Answers_have_the_shape_it_gives(string query, HttpStatusCode status)
    {
        var document = await DocumentAsync();
        var content = document["paths"]!["/api/v1/therapists"]!["get"]!["responses"]![((int)status).ToString(null, null)]!["content"]!;

        var answer = await site.GetAsync("/api/v1/therapists" + query);

        Assert.Equal(status, answer.Status);
        var schema = content[answer.Header("Content-Type")!.Split(';')[0]]!["schema"]!.AsObject();
        Assert.True(new SchemaCheck(schema, document).Accepts(JsonNode.Parse(answer.Text)), answer.Text);
        Assert.False(new SchemaCheck(schema, document).Accepts(JsonNode.Parse("""{"total":"many","errors":1}""")));
    }

    [Theory]
    [InlineData("?q=san", HttpStatusCode.OK)]
    [InlineData("?q=chicgo&kind=place", HttpStatusCode.OK)]
    [InlineData("?kind=zip", HttpStatusCode.BadRequest)]
    public async Task Suggestions_are_described_with_their_parameters_and_have_the_shape_it_gives(string query, HttpStatusCode status)
    {
        var document = await DocumentAsync();
        var get = document["paths"]!["/api/v1/suggest"]!["get"]!;
        var parameters = get["parameters"]!.AsArray().Select(one => one!).ToList();

        Assert.Equal(["q", "kind"], parameters.Select(one => Text(one["name"])));
        Assert.All(parameters, one => Assert.NotEmpty(Text(one["description"])));
        Assert.Equal(80, (int)parameters[0]["schema"]!["maxLength"]!);
        Assert.Equal(["condition", "approach", "insurer", "language", "place", "name"], Values(parameters[1]));

        var answer = await site.GetAsync("/api/v1/suggest" + query);
        Assert.Equal(status, answer.Status);
        var schema = get["responses"]![((int)status).ToString(null, null)]!["content"]![answer.Header("Content-Type")!.Split(';')[0]]!["schema"]!.AsObject();
        Assert.True(new SchemaCheck(schema, document).Accepts(JsonNode.Parse(answer.Text)), answer.Text);
    }

    private async Task<JsonObject> DocumentAsync() => JsonNode.Parse((await site.GetAsync("/openapi/v1.json")).Text)!.AsObject();

    private static List<JsonNode> Parameters(JsonObject document) =>
        [.. document["paths"]!["/api/v1/therapists"]!["get"]!["parameters"]!.AsArray().Select(one => one!)];

    private static string[] Values(JsonNode parameter) =>
        [.. ((parameter["schema"]!["items"] ?? parameter["schema"])!["enum"]?.AsArray() ?? []).Select(value => value!.ToString())];

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
