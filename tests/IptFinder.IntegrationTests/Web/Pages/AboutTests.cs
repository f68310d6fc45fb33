using IptFinder.Domain.Search;

namespace IptFinder.IntegrationTests.Web.Pages;

public sealed class AboutTests
{
    [Fact]
    public async Task The_sample_says_that_nobody_runs_it_and_that_nobody_in_it_is_real()
    {
        using var site = new TestSite();

        var page = (await site.GetAsync("/about")).Page;

        Assert.Contains("This is a sample.", page.QuerySelector("#who + p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Made up by a program", page.QuerySelector("#data + dl")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help@example.org", "mailto:help@example.org")]
    [InlineData("https://example.org/contact", "https://example.org/contact")]
    public async Task An_operator_is_named_with_a_contact_that_works(string contact, string href)
    {
        using var site = new TestSite().With("Operator:Name", "Example <Clinic>").With("Operator:Contact", contact);

        var about = (await site.GetAsync("/about")).Page;
        var therapists = (await site.GetAsync("/for-therapists")).Page;

        Assert.Contains("run by Example <Clinic>.", about.QuerySelector("#who + p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(href, about.QuerySelector("#who + p a")!.GetAttribute("href"));
        Assert.Equal(href, therapists.QuerySelector("main p a")!.GetAttribute("href"));
        Assert.Contains("Run by Example <Clinic>.", about.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_device_may_keep_stands_in_one_line()
    {
        using var site = new TestSite();

        var lines = (await site.GetAsync("/privacy")).Page.QuerySelectorAll("tbody th").ToList();

        var kept = Assert.Single(lines, line => line.QuerySelector("a[href='/check-in']") is not null);
        Assert.NotNull(kept.QuerySelector("a[href='/compare'][data-my-list]"));
        Assert.Single(lines, line => line.TextContent.Contains("your list", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_order_of_results_is_told_order_by_order_and_key_by_key()
    {
        using var site = new TestSite();

        var page = (await site.GetAsync("/about/order")).Page;

        Assert.Equal("Nobody can pay for a place in the list.", page.QuerySelector(".lede")!.TextContent);
        Assert.Equal(
            Enum.GetValues<SortOrder>().Select(TherapistQuery.SortCode),
            page.QuerySelectorAll("h2[id]").Select(heading => heading.Id));
        Assert.All(Enum.GetValues<SortOrder>(), sort => Assert.Equal(
            Ranking.KeysOf(sort).Select(key => $"{key.Name}. {key.Explanation}"),
            page.QuerySelectorAll($"#{TherapistQuery.SortCode(sort)} + ol > li").Select(key => key.TextContent)));
        Assert.NotNull((await site.GetAsync("/about")).Page.QuerySelector("#order + p a[href='/about/order']"));
        Assert.NotNull((await site.GetAsync("/find?near=06510")).Page.QuerySelector("#sort + a[href='/about/order']"));
    }

    [Fact]
    public async Task Every_source_that_asks_to_be_named_is_named_with_its_terms_and_date()
    {
        using var site = new TestSite();

        var data = (await site.GetAsync("/about")).Page.QuerySelector("#data + dl")!.TextContent;

        Assert.Contains("GeoNames", data, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0, read 23 Nov 2026", data, StringComparison.Ordinal);
    }
}
