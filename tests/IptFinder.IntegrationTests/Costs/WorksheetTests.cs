namespace IptFinder.IntegrationTests.Costs;

/// <summary>The worksheet for the therapist.</summary>
[Collection(SmallSite.Name)]
public sealed class WorksheetTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task Items_add_up_to_the_estimate()
    {
        var (items, total) = await ItemsAsync(CostsFields.SelfPay);

        Assert.Equal([("First visit", "90791", 1m, 150m, 150m), ("Session of about 45 minutes", "90834", 11m, 100m, 1100m)], items);
        Assert.Equal((12m, 1250m), total);
    }

    [Fact]
    public async Task Sets_paid_ahead_stand_apart_from_sessions_left_over()
    {
        var (items, total) = await ItemsAsync(
            CostsFields.SelfPay.With(("fewest", "14"), ("likely", "14"), ("most", "14"), ("a-prepay-sessions", "6"), ("a-prepay-percent", "10")));

        Assert.Equal([(1m, 135m), (11m, 90m), (2m, 100m)], items.Select(item => (item.Number, item.Each)));
        Assert.Equal((14m, 1325m), total);
        Assert.Equal(total.Total, items.Sum(item => item.Total));
    }

    [Fact]
    public async Task Each_way_has_a_list_and_a_range_of_sessions_its_totals()
    {
        using var answer = await _site.PostFormAsync("/costs/worksheet", CostsFields.Example.Concat(CostsFields.SelfPay.As("b")));
        var page = await Site.ReadAsync(answer);

        Assert.NotNull(page.Part("worksheet-a"));
        Assert.NotNull(page.Part("worksheet-b"));
        Assert.Contains("There may be 12 to 16 sessions in all.", page.Body!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("These are the therapist's own fees, before any insurance", page.Body!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("180", "140 to 150", "$180", "$1,820 to $1,950", "$2,000 to $2,130")]
    [InlineData("", "140", "$140", "$1,820", "$1,960")]
    [InlineData("", "", "", "", "")]
    public async Task In_network_it_asks_for_the_fee_and_not_for_what_the_plan_allows(string first, string session, string one, string others, string all)
    {
        using var answer = await _site.PostFormAsync("/costs/worksheet", CostsFields.Example.With(("a-first", first), ("a-session", session)));
        var table = (await Site.ReadAsync(answer)).Part("worksheet-a")!;

        Assert.Equal([one, others, all], table.QuerySelectorAll("tr > td:last-child").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task It_says_what_it_is_not_and_what_the_law_gives()
    {
        var page = await _site.PageAsync("/costs/worksheet");
        var text = page.QuerySelector("main")!.SpokenText();

        Assert.All(
            (string[])["This is not a Good Faith Estimate.", "within 1 business day.", "within 3 business days.", "$400 or more", "within 120 days"],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("main .said a[href^='http']"));
        Assert.Equal("noindex", page.QuerySelector("meta[name='robots']")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("table"));
        Assert.NotNull(page.QuerySelector("main p a[href='/costs']"));
    }

    [Fact]
    public async Task What_cannot_be_worked_out_leaves_it_empty()
    {
        using var answer = await _site.PostFormAsync("/costs/worksheet", CostsFields.SelfPay.With(("a-session", "cheap")));
        var page = await Site.ReadAsync(answer);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(page.QuerySelector("table"));
        Assert.NotNull(page.QuerySelector("main p a[href='/costs']"));
    }

    private async Task<(IReadOnlyList<(string Label, string Code, decimal Number, decimal Each, decimal Total)> Items, (decimal Number, decimal Total) All)> ItemsAsync(
        (string Name, string Value)[] fields)
    {
        using var answer = await _site.PostFormAsync("/costs/worksheet", fields);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var table = (await Site.ReadAsync(answer)).Part("worksheet-a")!;
        var items = table.QuerySelectorAll("tbody tr").Select(row =>
        {
            var numbers = row.QuerySelectorAll("td").Select(cell => CostsPages.Number(cell.TextContent)).ToList();
            return (row.QuerySelector("th")!.FirstChild!.TextContent.Trim(), row.QuerySelector(".said")!.TextContent["Code ".Length..], numbers[0], numbers[1], numbers[2]);
        }).ToList();
        Assert.All(items, item => Assert.Equal(item.Item5, item.Item3 * item.Item4));
        var foot = table.QuerySelectorAll("tfoot td.number").Select(cell => CostsPages.Number(cell.TextContent)).ToList();
        return (items, (foot[0], foot[1]));
    }
}
