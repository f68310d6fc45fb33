using System.Text.Json.Nodes;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>The OpenAPI document says of the estimate what it takes and gives.</summary>
[Collection(SmallSite.Name)]
public sealed class EstimateSchemaTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task The_endpoint_is_described()
    {
        var post = Post(await DocumentAsync());

        Assert.NotEmpty(post["summary"]!.GetValue<string>());
        Assert.NotEmpty(post["description"]!.GetValue<string>());
        Assert.True(post["requestBody"]!["required"]!.GetValue<bool>());
        Assert.Equal(["200", "400"], post["responses"]!.AsObject().Select(response => response.Key));
    }

    [Fact]
    public async Task The_cases_of_the_document_and_their_answers_fit()
    {
        var document = await DocumentAsync();
        var (question, answer) = (Question(document), Answer(document, "200", "application/json"));
        var cases = WorkedCase.ReadAll(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "costs.md")));

        foreach (var one in cases.Select(one => one.Question).Append(ExampleQuestion.Whole()))
        {
            Assert.True(question.Accepts(one), one.ToJsonString());
            Assert.True(answer.Accepts(await _site.AnswerAsync(one)), one.ToJsonString());
        }
    }

    [Fact]
    public async Task A_refusal_fits()
    {
        var refusal = (await _site.EstimateAsync("{}")).Body;

        Assert.True(Answer(await DocumentAsync(), "400", "application/problem+json").Accepts(refusal));
    }

    [Theory]
    [InlineData("visits.first.low", "-1")]
    [InlineData("visits.first.low", "\"150\"")]
    [InlineData("visits.first.code", "")]
    [InlineData("visits.session", "")]
    [InlineData("sessions.likely", "null")]
    [InlineData("sessions", "")]
    [InlineData("startDate", "null")]
    [InlineData("startDate", "")]
    [InlineData("everyDays", "\"7\"")]
    [InlineData("coverage", "")]
    [InlineData("coverage.kind", "null")]
    [InlineData("coverage.kind", "\"medicaid\"")]
    [InlineData("coverage.deductible", "{\"cents\":150000}")]
    [InlineData("coverage.coinsurance", "1.2")]
    [InlineData("coverage.coinsurance", "{\"fraction\":0.2}")]
    [InlineData("coverage.planYearStart", "\"13-01\"")]
    [InlineData("coverage.planYearStart", "{\"month\":1,\"day\":1}")]
    [InlineData("coverage.unknown", "[\"price\"]")]
    [InlineData("unknown", "[\"price\"]")]
    [InlineData("coverage.color", "1")]
    [InlineData("insurer", "1")]
    public async Task What_the_api_refuses_does_not_fit(string path, string json)
    {
        var question = ExampleQuestion.With(path, json);

        Assert.False(Question(await DocumentAsync()).Accepts(question));
        Assert.Equal(400, (await _site.EstimateAsync(question)).Status);
    }

    [Fact]
    public async Task Null_fits_wherever_it_means_none()
    {
        var question = ExampleQuestion.Whole();
        foreach (var name in (string[])["deductible", "deductibleMet", "outOfPocketMax", "outOfPocketMet", "allowed", "allowedShare", "zip", "profession", "slidingFee", "prepay", "unknown"])
        {
            question["coverage"]![name] = null;
        }

        question["visits"]!["first"]!["high"] = null;
        question["unknown"] = null;

        Assert.True(Question(await DocumentAsync()).Accepts(question));
        await _site.AnswerAsync(question);
    }

    [Fact]
    public async Task Amounts_shares_and_days_are_described_by_what_is_written()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;

        Assert.Equal("number", schemas["Money"]!["type"]!.GetValue<string>());
        Assert.Equal("number", schemas["Share"]!["type"]!.GetValue<string>());
        Assert.Equal("string", schemas["PlanYearStart"]!["type"]!.GetValue<string>());
        Assert.Equal("date", schemas["EstimateQuestion"]!["properties"]!["startDate"]!["format"]!.GetValue<string>());
        Assert.Equal("date", schemas["EstimateLine"]!["properties"]!["date"]!["format"]!.GetValue<string>());
    }

    [Fact]
    public async Task Names_begin_in_lower_case_and_descriptions_hold_no_code()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!.AsObject().Select(schema => schema.Value!.AsObject()).ToList();

        Assert.All(
            schemas.SelectMany(schema => schema["properties"]?.AsObject().Select(property => property.Key) ?? []),
            name => Assert.Matches("^[a-z][A-Za-z]*$", name));
        Assert.DoesNotContain(schemas, schema => schema.ToJsonString().Contains("IReadOnly", StringComparison.Ordinal));
    }

    private async Task<JsonObject> DocumentAsync() =>
        JsonNode.Parse(await _site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!.AsObject();

    private static JsonObject Post(JsonObject document) => document["paths"]!["/api/v1/estimate"]!["post"]!.AsObject();

    private static SchemaCheck Question(JsonObject document) =>
        new(Post(document)["requestBody"]!["content"]!["application/json"]!["schema"]!.AsObject(), document);

    private static SchemaCheck Answer(JsonObject document, string status, string type) =>
        new(Post(document)["responses"]![status]!["content"]![type]!["schema"]!.AsObject(), document);
}
