using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>The questions for the insurer.</summary>
[Collection(SmallSite.Name)]
public sealed class CallSheetTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task Without_an_estimate_it_asks_what_is_to_be_asked_in_any_case()
    {
        var page = await _site.PageAsync("/costs/call-sheet");

        Assert.Null(page.Part("missing"));
        Assert.Contains("in network for my plan today?", Questions(page, "general")[0], StringComparison.Ordinal);
        Assert.Contains(Questions(page, "general"), question => question.Contains("90791", StringComparison.Ordinal) && question.Contains("90834", StringComparison.Ordinal));
        Assert.Contains(Questions(page, "general"), question => question.Contains("prior authorization", StringComparison.Ordinal));
        Assert.Equal("noindex", page.QuerySelector("meta[name='robots']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task It_says_whom_to_call_what_to_have_ready_and_leaves_room_for_the_call()
    {
        var page = await _site.PageAsync("/costs/call-sheet");

        Assert.Contains("Call the member number on the back of your card.", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("member ID", page.Part("ready")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Day and time", "Name of the person", "Reference number"], page.Part("call")!.QuerySelectorAll("dt").Select(line => line.TextContent));
        Assert.Contains("/prepare", page.Addresses());
    }

    [Fact]
    public async Task Without_an_estimate_it_asks_all_eight() => AssertAllEight(await _site.PageAsync("/costs/call-sheet"));

    [Theory]
    [InlineData("")]
    [InlineData("a-allowed-session")]
    [InlineData("a-deductible")]
    [InlineData("a-deductible-met")]
    [InlineData("a-share")]
    [InlineData("a-after")]
    [InlineData("a-max")]
    [InlineData("a-limit")]
    [InlineData("a-year")]
    [InlineData("a-deductible a-deductible-met a-share a-after")]
    public async Task Whatever_an_estimate_lacks_it_asks_all_eight(string fields) =>
        AssertAllEight(await SheetAsync(CostsFields.Example.With([.. fields.Split(' ').Where(field => field.Length > 0).Select(field => (field, ""))])));

    [Fact]
    public async Task What_the_estimate_lacks_is_asked_first()
    {
        var page = await SheetAsync(CostsFields.Example.With(
            ("a-allowed-first", ""), ("a-allowed-session", ""), ("a-deductible-met", ""), ("a-max", ""), ("a-share", ""), ("a-year", ""), ("code", "90837")));

        Assert.Equal(
            [
                "What is the allowed amount for these codes with this therapist?",
                "How much of my deductible is met so far?",
                "What do I pay for an outpatient mental health visit: a copay, or coinsurance?",
                "What is my own out-of-pocket maximum?",
                "On which day does my plan year start?",
            ],
            Questions(page, "missing"));
        Assert.Same(page.Part("missing"), page.QuerySelector("main ol"));
        Assert.Contains(Questions(page, "general"), question => question.Contains("90837", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_ways_ask_each_question_once() => Assert.Equal(
        ["What is my own deductible for this plan year?", "Out of network: what amount do you allow for these codes, and is it a share of the fee?"],
        Questions(
            await SheetAsync(CostsFields.OutOfNetwork.With([("a-deductible", ""), ("a-allowed", ""), .. CostsFields.Example.With(("a-deductible", "")).As("b")])),
            "missing"));

    [Fact]
    public async Task An_estimate_that_lacks_nothing_is_told_so()
    {
        var page = await SheetAsync(CostsFields.Example);

        Assert.Null(page.Part("missing"));
        Assert.Contains("Your estimate has every number.", page.QuerySelector("main")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_told_to_be_complete()
    {
        var page = await SheetAsync(CostsFields.Example.With(("a-deductible", "much")));

        Assert.Null(page.Part("missing"));
        Assert.DoesNotContain("has every number", page.QuerySelector("main")!.SpokenText(), StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> SheetAsync((string Name, string Value)[] fields)
    {
        using var answer = await _site.PostFormAsync("/costs/call-sheet", fields);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return await Site.ReadAsync(answer);
    }

    private static List<string> Questions(IHtmlDocument page, string testId) => [.. page.Part(testId)!.QuerySelectorAll("li").Select(item => item.SpokenText())];

    /// <summary>The eight questions of the fact base: network, numbers of the plan, codes, authorization, out of network, superbills, online, reference number.</summary>
    private static void AssertAllEight(IHtmlDocument page)
    {
        var questions = page.QuerySelectorAll("main ol.ask li").Select(item => item.SpokenText()).ToList();

        Assert.Distinct(questions);
        Assert.All(
            ["in network", "my own deductible", "deductible is met", "a copay, or coinsurance", "90791", "prior authorization", "out-of-network benefits", "superbill", "online visits", "reference number"],
            words => Assert.Single(questions, question => question.Contains(words, StringComparison.Ordinal)));
    }
}
