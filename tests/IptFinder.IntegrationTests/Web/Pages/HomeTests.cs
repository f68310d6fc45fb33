using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Pages;

[Collection(SampleSite.Name)]
public sealed class HomeTests(TestSite site)
{
    [Fact]
    public async Task The_search_form_asks_for_what_the_finder_understands()
    {
        var page = (await site.GetAsync("/")).Page;

        var form = page.QuerySelector("form[role='search']")!;

        Assert.Equal("/find", form.GetAttribute("action"));
        Assert.Equal([null, "post"], form.QuerySelectorAll("button").Select(button => button.GetAttribute("formmethod")));
        Assert.Equal(["near", "mode", "condition", "insurer"], form.QuerySelectorAll("input, select").Select(field => field.GetAttribute("name")));
        Assert.Equal(
            TestReference.Data.Conditions.Terms.Select(term => term.Code).Prepend(""),
            form.QuerySelectorAll("#condition option").Select(option => option.GetAttribute("value")));
        Assert.Equal(
            SearchFilters.Modes.Terms.Select(term => term.Label).Prepend("Any"),
            form.QuerySelectorAll("#mode option").Select(option => option.TextContent));
    }

    [Theory]
    [InlineData("/", "form[role='search']")]
    [InlineData("/learn", "form[role='search']")]
    [InlineData("/find", "[data-testid='filters']")]
    public async Task A_browser_is_asked_to_keep_nothing_that_is_searched_for(string path, string form) =>
        Assert.Equal("off", (await site.GetAsync(path)).Page.QuerySelector(form)!.GetAttribute("autocomplete"));

    [Fact]
    public async Task The_next_steps_are_one_short_list()
    {
        var page = (await site.GetAsync("/")).Page;

        Assert.Equal(
            ["/guide", "/costs", "/plan", "/prepare", "/check-in"],
            page.QuerySelectorAll("section[aria-labelledby='next'] li > a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_state_where_somebody_practises_is_a_link()
    {
        var page = (await site.GetAsync("/")).Page;

        var states = page.QuerySelectorAll(".places a").ToList();

        Assert.Equal((await site.GetAsync("/browse")).Page.QuerySelectorAll(".places a").Select(link => link.GetAttribute("href")), states.Select(link => link.GetAttribute("href")));
        Assert.Equal("/browse/ct", states.Single(state => state.TextContent.StartsWith("Connecticut (", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task On_the_map_every_state_is_a_link_that_says_how_many()
    {
        var page = (await site.GetAsync("/")).Page;

        var map = page.QuerySelector(".map svg[role='group']")!;
        var links = map.QuerySelectorAll("a");
        var listed = page.QuerySelectorAll(".places a").ToDictionary(link => link.GetAttribute("href")!, link => link.TextContent);
        Assert.Equal(51, links.Length);
        Assert.All(links, link =>
        {
            var words = link.GetAttribute("aria-label")!;
            Assert.Equal(words, link.QuerySelector("title")!.TextContent);
            Assert.Equal(
                listed.TryGetValue(link.GetAttribute("href")!, out var text) ? text.TrimEnd(')').Replace(" (", ": ", StringComparison.Ordinal) : words.Split(':')[0] + ": no",
                words.Split(" therapist")[0]);
        });
        Assert.Equal(["District of Columbia", "Rhode Island"], map.QuerySelectorAll("a:has(circle)").Select(link => link.GetAttribute("aria-label")!.Split(':')[0]));
        Assert.Equal(
            page.QuerySelectorAll(".legend rect").Select(swatch => swatch.ClassName).ToHashSet(),
            links.Select(link => link.ClassName).ToHashSet());
        Assert.Contains("All of them are fictional.", page.QuerySelector(".map figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ipt_is_told_in_about_sixty_words_with_a_way_to_the_sources()
    {
        var page = (await site.GetAsync("/")).Page;

        Assert.InRange(page.QuerySelector("#ipt + p")!.TextContent.Split(' ').Length, 50, 70);
        Assert.NotNull(page.QuerySelector("a[href='/about#ipt']"));
    }
}
