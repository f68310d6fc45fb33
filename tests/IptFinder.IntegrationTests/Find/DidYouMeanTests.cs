using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find;

/// <summary>What the finder offers where nobody and nothing is called as typed, all without JavaScript.</summary>
[Collection(SmallSite.Name)]
public sealed class DidYouMeanTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("chicgo", "Chicago, IL")]
    [InlineData("New Havne, CT", "New Haven, CT")]
    [InlineData("conecticut", "Connecticut")]
    public async Task An_unknown_place_is_answered_with_near_ones_that_keep_the_rest(string typed, string place)
    {
        var page = await _site.PageAsync($"/find?near={Uri.EscapeDataString(typed)}&insurer=aetna", status: 400);

        var form = page.Part("filters")!;
        Assert.Equal("Did you mean", form.QuerySelector("#near-choices")!.TextContent);
        Assert.Equal(place, form.QuerySelector("button[name='near']")!.GetAttribute("value"));
        Assert.NotNull(form.QuerySelector("input[value='aetna'][checked]"));
        await _site.PageAsync($"/find?near={Uri.EscapeDataString(typed)}&near={Uri.EscapeDataString(place)}&insurer=aetna");
    }

    [Theory]
    [InlineData("00000")]
    [InlineData("zzzzzzzzzzzz")]
    public async Task Where_nothing_is_near_nothing_is_offered(string typed) =>
        Assert.Null((await _site.PageAsync($"/find?near={typed}", status: 400)).QuerySelector("#near-choices"));

    [Fact]
    public async Task An_unknown_value_is_answered_with_a_search_that_has_the_near_one()
    {
        var page = await _site.PageAsync("/find?near=06510&insurer=cigna&insurer=aetnna");

        Assert.Contains("Aetna", page.Part("meant")!.TextContent, StringComparison.Ordinal);
        var link = page.Part("meant")!.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal("/find?near=06510&insurer=aetna&insurer=cigna", link);
        Assert.Null((await _site.PageAsync("/find?gender=aetnna")).Part("meant"));
        Assert.Null((await _site.PageAsync("/find?insurer=zzzzzzzz")).Part("meant"));
    }

    [Fact]
    public async Task In_a_private_search_what_was_meant_is_a_button()
    {
        using var answer = await _site.PostFindAsync(("insurer", "aetnna"));
        var page = await Site.ReadAsync(answer);

        Assert.Empty(page.Part("meant")!.QuerySelectorAll("a"));
        Assert.Equal("Aetna", page.Part("meant")!.QuerySelector("form[method='post'] button")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_name_that_nobody_has_finds_those_spelled_nearly_so_and_says_it()
    {
        var page = await _site.PageAsync("/find?q=certifeid");

        Assert.Equal([SmallDirectory.Ann], page.CardIds());
        Assert.StartsWith("Nobody here is called “certifeid”.", page.Part("near-names")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _site.PageAsync("/find?q=certified")).Part("near-names"));
    }

    [Theory]
    [InlineData("o'markup")]
    [InlineData("omarkup")]
    [InlineData("O\u2019MARKUP")]
    public async Task Apostrophes_do_not_matter(string typed)
    {
        var page = await _site.PageAsync($"/find?q={Uri.EscapeDataString(typed)}");

        Assert.Equal([SmallDirectory.Eve], page.CardIds());
        Assert.Null(page.Part("near-names"));
    }

    [Fact]
    public async Task The_beginning_of_a_name_with_a_slip_is_answered_with_names_that_bring_someone()
    {
        var page = await _site.PageAsync("/find?q=certfi&insurer=aetna");

        var offer = page.Part("few-results")!.QuerySelector("li")!;
        Assert.Equal("Ann Certified brings 1 therapist", string.Join(' ', offer.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal([SmallDirectory.Ann], (await _site.PageAsync(offer.QuerySelector("a")!.GetAttribute("href")!)).CardIds());
    }

    [Fact]
    public async Task Fields_name_what_to_suggest_and_a_private_search_suggests_nothing()
    {
        var page = await _site.PageAsync("/find?near=06510");
        Assert.Equal(["place", "name"], page.QuerySelectorAll("[data-suggest]").Select(field => field.GetAttribute("data-suggest")));
        Assert.Contains(page.Addresses(), address => address.Contains("suggest", StringComparison.Ordinal));

        using var answer = await _site.PostFindAsync(("near", "06510"));
        Assert.DoesNotContain((await Site.ReadAsync(answer)).Addresses(), address => address.Contains("suggest", StringComparison.Ordinal));
    }
}
