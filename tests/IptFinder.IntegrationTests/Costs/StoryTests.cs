namespace IptFinder.IntegrationTests.Costs;

/// <summary>The sentences over the chart say what happens, and nothing of what is not known.</summary>
[Collection(SmallSite.Name)]
public sealed class StoryTests(SharedSite shared)
{
    private static readonly (string, string)[] NoPlan =
    [
        ("a-deductible", "none"), ("a-deductible-met", ""), ("a-after", ""), ("a-max", "none"), ("a-max-met", ""), ("a-limit", "none"), ("a-used", ""), ("a-year", ""),
    ];

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("a-deductible", "does not use up the deductible")]
    [InlineData("a-limit", "visits are used up")]
    [InlineData("a-max", "yearly maximum")]
    public async Task Nothing_is_told_of_what_was_left_open(string field, string words)
    {
        var answer = (await _site.CostsAsync(CostsFields.Example.With((field, "")))).Answer();

        Assert.DoesNotContain(words, answer.QuerySelector(".answer")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worst_case_of_open_numbers_is_not_told_as_likely()
    {
        var answer = (await _site.CostsAsync(CostsFields.Example.With(("a-deductible-met", "")))).Answer();

        Assert.Matches(@"^Between \$[0-9,]+ and \$[0-9,]+ in all\. About \$[0-9,]+ if the worst holds for what you left open\.$", answer.Part("sentence")!.TextContent);
    }

    [Fact]
    public async Task What_is_met_of_nothing_is_not_open()
    {
        var answer = (await _site.CostsAsync(CostsFields.Example.With(NoPlan))).Answer();

        Assert.Null(answer.Part("open"));
        Assert.DoesNotContain(answer.Assumptions(), one => one.StartsWith("You do not know", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_year_starts_again_only_what_there_is()
    {
        var answer = (await _site.CostsAsync(CostsFields.Example.With(("start", "2026-12-14"), ("a-max", "none"), ("a-max-met", "0")))).Answer();

        Assert.Contains("on 4 Jan 2027: the deductible starts again.", answer.QuerySelector(".answer")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_maximum_met_before_is_told_as_met()
    {
        var answer = (await _site.CostsAsync(CostsFields.Example.With(("a-max", "500"), ("a-max-met", "500"), ("a-deductible-met", "0")))).Answer();

        Assert.Contains("Your yearly maximum is met already.", answer.QuerySelector(".answer")!.SpokenText(), StringComparison.Ordinal);
        Assert.DoesNotContain("you reach the yearly maximum", answer.QuerySelector(".answer")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Low_and_high_of_the_sentence_are_the_smallest_and_the_largest()
    {
        var answer = (await _site.CostsAsync(CostsFields.SelfPay.With(
            ("fewest", "12"), ("likely", "13"), ("most", "16"), ("a-first", "100"), ("a-session", "100"), ("a-prepay-sessions", "13"), ("a-prepay-percent", "50")))).Answer();

        Assert.Equal("About $650 in all; between $650 and $1,200.", answer.Part("sentence")!.TextContent);
    }

    [Theory]
    [InlineData("$30 copay", "$30")]
    [InlineData("20% coinsurance", "20 %")]
    public async Task What_stands_on_a_card_is_read(string card, string plain)
    {
        var one = (await _site.CostsAsync(CostsFields.Example.With(("a-share", card)))).Answer();
        var other = (await _site.CostsAsync(CostsFields.Example.With(("a-share", plain)))).Answer();

        Assert.Equal(other.Totals(), one.Totals());
    }
}
