using System.Text.Json.Nodes;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>Where the prices of the costs page come from.</summary>
[Collection(SmallSite.Name)]
public sealed class PriceTests(SharedSite shared)
{
    private const string NotSaid = "You did not say what the plan allows for ";

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("average-2024", "139.40", "139.40")]
    [InlineData("average-2024-states", "122", "227")]
    [InlineData("article-band", "75", "175")]
    public async Task A_published_price_fills_what_is_empty_and_is_named_with_its_source(string code, string low, string high)
    {
        var answer = (await _site.CostsAsync(CostsFields.SelfPay.With(("a-first", ""), ("a-session", ""), ("a-benchmark", code)))).Answer();

        Assert.Equal([12 * CostsPages.Number(low), 12 * CostsPages.Number(high)], new[] { 0, 2 }.Select(index => answer.Totals()[index].Patient));
        Assert.Contains(answer.Assumptions(), one => one.StartsWith("Prices you left empty: ", StringComparison.Ordinal) && one.Contains("20", StringComparison.Ordinal));
        Assert.Matches("^Sources: .+read .+ 2026", answer.QuerySelector(".rests .said")!.SpokenText());
    }

    [Fact]
    public async Task Medicares_amounts_fill_each_kind_of_visit()
    {
        var answer = (await _site.CostsAsync(CostsFields.SelfPay.With(("a-first", ""), ("a-session", ""), ("a-benchmark", "medicare"), ("code", "90837")))).Answer();

        Assert.Equal([173.35m, 167m], answer.Lines().Take(2).Select(line => line.Billed));
        Assert.DoesNotContain(answer.Assumptions(), one => one.StartsWith("The first visit costs the same", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_typed_goes_before_what_is_published()
    {
        var answer = (await _site.CostsAsync(CostsFields.SelfPay.With(("a-first", ""), ("a-benchmark", "medicare")))).Answer();

        Assert.Equal([173.35m, 100m], answer.Lines().Take(2).Select(line => line.Billed));
    }

    [Fact]
    public async Task A_first_visit_without_a_price_costs_as_much_as_the_others_and_that_is_said()
    {
        var answer = (await _site.CostsAsync(CostsFields.SelfPay.With(("a-first", "")))).Answer();

        Assert.Equal(1200m, answer.Totals()[1].Patient);
        Assert.Contains("The first visit costs the same as the others, as you entered no price for it. It often costs more.", answer.Assumptions());
    }

    [Fact]
    public async Task In_network_the_fee_is_the_end_of_a_range_and_that_is_said_first()
    {
        var question = ExampleQuestion.With("visits", """{"first":{"code":"90791","low":173.35,"high":300},"session":{"code":"90834","low":113.9,"high":250}}""");
        var answer = (await _site.CostsAsync(CostsFields.Example.With(("a-allowed-first", ""), ("a-allowed-session", ""), ("a-deductible-met", ""), ("a-max", "")))).Answer();
        question["unknown"] = JsonNode.Parse("""["deductibleMet","outOfPocketMax"]""");

        Assert.Equal(
            [NotSaid + "the first visit. We took all between Medicare's national amount of 2026, $173.35, and the fee, $300. Ask the plan.", NotSaid + "each session. We took all between Medicare's national amount of 2026, $113.90, and the fee, $250. Ask the plan."],
            answer.Assumptions().Take(2));
        Assert.Matches("^Sources: .*Medicare.*read .+ 2026", answer.QuerySelector(".rests .said")!.SpokenText());
        await IsAsTheApiAsync(question, answer);
    }

    [Theory]
    [InlineData("90", "90", "113.9")] // A fee below Medicare's amount.
    [InlineData("90 to 200", "90", "200")]
    [InlineData("120 to 200", "113.9", "200")]
    [InlineData("75 to 100", "75", "113.9")]
    public async Task The_range_has_the_fee_at_its_other_end_whichever_is_higher(string fee, string low, string high)
    {
        var visits = new JsonObject
        {
            ["first"] = new JsonObject { ["code"] = "90791", ["low"] = 150, ["high"] = 200 },
            ["session"] = new JsonObject { ["code"] = "90834", ["low"] = CostsPages.Number(low), ["high"] = CostsPages.Number(high) },
        };
        var answer = (await _site.CostsAsync(CostsFields.Example.With(("a-session", fee), ("a-allowed-session", "")))).Answer();

        Assert.StartsWith(NotSaid + "each session.", answer.Assumptions()[0], StringComparison.Ordinal);
        await IsAsTheApiAsync(ExampleQuestion.With("visits", visits.ToJsonString()), answer);
    }

    [Theory]
    [InlineData("$300", "$250")]
    [InlineData("", "")]
    [InlineData("5", "999999")]
    public async Task In_network_the_fee_does_not_count_where_the_plans_amount_is_said(string first, string session)
    {
        var answer = (await _site.CostsAsync(CostsFields.Example.With(("a-first", first), ("a-session", session)))).Answer();

        Assert.DoesNotContain(answer.Assumptions(), one => one.StartsWith(NotSaid, StringComparison.Ordinal));
        await IsAsTheApiAsync(ExampleQuestion.Whole(), answer);
    }

    [Fact]
    public async Task Medicare_sets_its_own_prices()
    {
        var fields = CostsFields.Medicare.With(("a-first", "500"), ("a-session", "500"), ("a-benchmark", "article-band"));
        var question = ExampleQuestion.With("visits", "");
        question["sessions"] = JsonNode.Parse("""{"low":4,"likely":4,"high":4}""");
        question["coverage"] = JsonNode.Parse("""{"kind":"medicare","zip":"06510","profession":"psychologist"}""");

        await IsAsTheApiAsync(question, (await _site.CostsAsync(fields)).Answer());
    }

    private async Task IsAsTheApiAsync(JsonObject question, AngleSharp.Dom.IElement answer)
    {
        var expected = await _site.AnswerAsync(question);
        Assert.Equal(
            new[] { "low", "likely", "high" }.Select(total => (expected[total]!["charged"]!.GetValue<decimal>(), expected[total]!["patient"]!.GetValue<decimal>())),
            answer.Totals());
    }
}
