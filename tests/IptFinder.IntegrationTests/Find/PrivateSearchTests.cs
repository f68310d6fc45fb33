namespace IptFinder.IntegrationTests.Find;

[Collection(SmallSite.Name)]
public sealed class PrivateSearchTests(SharedSite shared)
{
    private static readonly (string, string)[] Search = [("near", "06510"), ("radius", "50"), ("unknown", "include"), ("insurer", "aetna")];

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task It_finds_what_the_open_search_finds_in_the_same_order()
    {
        var open = await _site.PageAsync("/find?near=06510&radius=50&unknown=include&insurer=aetna");
        using var answer = await _site.PostFindAsync(Search);

        Assert.Equal(open.CardIds(), (await Site.ReadAsync(answer)).CardIds());
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_or_put_in_an_address()
    {
        using var answer = await _site.PostFindAsync([.. Search, ("q", "Pat")]);
        var page = await Site.ReadAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.NotEmpty(page.CardIds());
        Assert.DoesNotContain(
            page.Addresses(),
            address => address.Contains("06510", StringComparison.Ordinal) || address.Contains("near=", StringComparison.Ordinal)
                || address.Contains("aetna", StringComparison.Ordinal) || address.Contains("state=", StringComparison.Ordinal));
        Assert.DoesNotContain("06510", page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chips_and_pages_are_buttons_that_post_the_search_again()
    {
        using var answer = await _site.PostFindAsync(Search);
        var page = await Site.ReadAsync(answer);

        Assert.Empty(page.QuerySelectorAll(".chips a, .pages a[href]"));
        Assert.NotEmpty(page.QuerySelectorAll(".chips form[method='post'] button"));
        var next = page.QuerySelectorAll(".pages form[method='post']").Single(form => form.SpokenText() == "Next page");
        Assert.Equal("/find", next.GetAttribute("action"));
        var fields = next.QuerySelectorAll("input").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!)).ToArray();
        using var second = await _site.PostFindAsync(fields);
        var rest = (await Site.ReadAsync(second)).CardIds();
        Assert.NotEmpty(rest);
        Assert.Empty(rest.Intersect(page.CardIds()));
    }

    [Theory]
    [InlineData("06510")]
    [InlineData("00000")] // An error.
    public async Task The_next_step_stays_private_unless_asked_otherwise(string zip)
    {
        using var answer = await _site.PostFindAsync(("near", zip));
        var form = (await Site.ReadAsync(answer)).Part("filters")!;

        Assert.Equal("post", form.GetAttribute("method"));
        Assert.False(form.QuerySelector("button")!.HasAttribute("formmethod"));
        Assert.Equal("Search openly", form.QuerySelector("button[formmethod='get']")!.TextContent);
        var clear = form.NextElementSibling!;
        Assert.Equal(("post", "Clear all"), (clear.GetAttribute("method"), clear.SpokenText()));
        Assert.Empty(clear.QuerySelectorAll("input"));
    }

    [Fact]
    public async Task An_error_in_it_is_told_without_putting_it_in_an_address()
    {
        using var answer = await _site.PostFindAsync(("near", "00000"));
        var page = await Site.ReadAsync(answer);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.StartsWith("Error: ", page.Title!, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Addresses(), address => address.Contains("00000", StringComparison.Ordinal));
    }
}
