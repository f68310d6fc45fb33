using System.Text.Json.Nodes;
using CsCheck;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>What holds for every answer of the API.</summary>
[Collection(SmallSite.Name)]
public sealed class EstimateAnswerTests(SharedSite shared)
{
    private static readonly string[] Parts = ["deductible", "copay", "coinsurance", "balance", "uncovered", "plan"];

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task Whatever_is_sent_is_answered_and_every_answer_adds_up()
    {
        var statuses = new System.Collections.Concurrent.ConcurrentDictionary<int, int>();
        await QuestionMutation.Some.SampleAsync(
            async mutations =>
            {
                var question = QuestionMutation.Apply(ExampleQuestion.Whole(), mutations);
                var (status, body) = await _site.EstimateAsync(question);
                statuses.AddOrUpdate(status, 1, (_, times) => times + 1);
                if (status == 200)
                {
                    AddsUp(body);
                }
                else
                {
                    Assert.Equal(400, status);
                    Assert.All(body["errors"]!.AsObject(), error => Assert.Matches(@"^[A-Za-z0-9.\[\]]+$", error.Key));
                    Assert.All(body["errors"]!.AsObject(), error => Assert.EndsWith(".", error.Value![0]!.GetValue<string>(), StringComparison.Ordinal));
                }
            },
            iter: 500);

        Assert.InRange(statuses[200], 20, 480);
        Assert.Equal(500, statuses[200] + statuses[400]);
    }

    [Fact]
    public async Task The_example_is_answered_in_full_and_kept_nowhere()
    {
        using var answer = await _site.PostAsync(ExampleQuestion.Text);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["low", "likely", "high", "lines", "assumptions"], body.Select(property => property.Key));
        Assert.Equal(14, body["lines"]!.AsArray().Count);
        AddsUp(body);
    }

    [Fact]
    public async Task A_refusal_is_kept_nowhere_either()
    {
        using var answer = await _site.PostAsync("{}");

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("[\"deductibleMet\"]")]
    [InlineData("[\"deductible\",\"outOfPocketMax\"]")]
    [InlineData("[\"copay\"]")]
    [InlineData("[\"planYearStart\",\"visitsUsed\"]")]
    public async Task Unknown_means_the_same_in_the_coverage_and_beside_it(string names)
    {
        var inside = await _site.AnswerAsync(ExampleQuestion.With("coverage.unknown", names));
        var beside = await _site.AnswerAsync(ExampleQuestion.With("unknown", names));

        Assert.Equal(inside.ToJsonString(), beside.ToJsonString());
        Assert.NotEqual((await _site.AnswerAsync(ExampleQuestion.Whole())).ToJsonString(), inside.ToJsonString());
    }

    [Fact]
    public async Task Names_in_both_places_count_together()
    {
        var both = ExampleQuestion.With("unknown", "[\"deductibleMet\"]");
        both["coverage"]!["unknown"] = JsonNode.Parse("[\"outOfPocketMet\"]");

        Assert.Equal(
            (await _site.AnswerAsync(ExampleQuestion.With("unknown", "[\"outOfPocketMet\",\"deductibleMet\"]"))).ToJsonString(),
            (await _site.AnswerAsync(both)).ToJsonString());
    }

    [Theory]
    [InlineData("visits.first.high")]
    [InlineData("coverage.copay")]
    [InlineData("coverage.deductibleMet")]
    [InlineData("coverage.outOfPocketMax")]
    [InlineData("coverage.outOfPocketMet")]
    [InlineData("coverage.visitLimit")]
    [InlineData("coverage.visitsUsed")]
    [InlineData("coverage.unknown")]
    [InlineData("coverage.allowed")]
    [InlineData("coverage.allowedShare")]
    [InlineData("coverage.zip")]
    [InlineData("coverage.profession")]
    [InlineData("coverage.slidingFee")]
    [InlineData("coverage.prepay")]
    [InlineData("unknown")]
    public async Task Null_is_as_good_as_nothing(string path) => Assert.Equal(
        (await _site.AnswerAsync(ExampleQuestion.With(path, ""))).ToJsonString(),
        (await _site.AnswerAsync(ExampleQuestion.With(path, "null"))).ToJsonString());

    private static void AddsUp(JsonObject answer)
    {
        foreach (var total in (string[])["low", "likely", "high"])
        {
            Assert.Equal(Number(answer[total]!, "charged"), Number(answer[total]!, "patient") + Number(answer[total]!, "plan"));
        }

        var lines = answer["lines"]!.AsArray().Select(line => line!).ToList();
        Assert.All(lines, line => Assert.Equal(Number(line, "charge"), Parts.Sum(part => Number(line, part))));
        Assert.Equal(Number(answer["likely"]!, "patient"), lines.Sum(line => Number(line, "patient")));
        Assert.Equal(Number(answer["likely"]!, "plan"), lines.Sum(line => Number(line, "plan")));
    }

    private static decimal Number(JsonNode node, string name) => node[name]!.GetValue<decimal>();
}
