using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Browse;

[Collection(SmallSite.Name)]
public sealed class BrowseTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task States_are_listed_with_how_many_practise_there()
    {
        var links = (await _site.PageAsync("/browse")).Part("states")!.QuerySelectorAll("a");

        Assert.Equal(
            [("Connecticut (30)", "/browse/ct"), ("Pennsylvania (1)", "/browse/pa")],
            links.Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Towns_are_listed_with_how_many_practise_there()
    {
        var links = (await _site.PageAsync("/browse/ct")).Part("towns")!.QuerySelectorAll("a");

        Assert.Equal(
            [("Hartford (24)", "/browse/ct/hartford"), ("Milford (1)", "/browse/ct/milford"), ("New Haven (5)", "/browse/ct/new-haven")],
            links.Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_town_shows_its_people_and_leads_to_the_search()
    {
        var page = await _site.PageAsync("/browse/ct/new-haven");

        Assert.Equal("Therapists in and around New Haven, CT", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            [SmallDirectory.Ann, SmallDirectory.Cora, SmallDirectory.Dee, SmallDirectory.Eve, SmallDirectory.Rita],
            page.CardIds().Order());
        var search = page.QuerySelectorAll("main a").Single(link => link.TextContent == "Search and filter here").GetAttribute("href")!;
        Assert.Equal(page.CardIds(), (await _site.PageAsync(search)).CardIds());
    }

    [Fact]
    public async Task A_town_with_more_than_a_page_leads_to_the_second()
    {
        var page = await _site.PageAsync("/browse/ct/hartford");

        Assert.Equal(20, page.CardIds().Count);
        var more = page.QuerySelectorAll("main a").Single(link => link.TextContent == "More therapists").GetAttribute("href")!;
        Assert.Equal(4, (await _site.PageAsync(more)).CardIds().Count);
    }

    [Fact]
    public async Task A_state_nobody_practises_in_says_so() =>
        Assert.Null((await _site.PageAsync("/browse/wy")).Part("towns"));

    [Theory]
    [InlineData("/browse/qq")]
    [InlineData("/browse/ct/nowhereville")]
    [InlineData("/browse/qq/new-haven")]
    [InlineData("/browse/99")]
    public async Task A_place_that_does_not_exist_has_no_page(string path) =>
        Assert.NotNull((await _site.PageAsync(path, status: 404)).QuerySelector("h1"));
}
