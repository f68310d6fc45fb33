using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>The costs page as it opens.</summary>
[Collection(SmallSite.Name)]
public sealed class CostsPageTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task It_opens_with_starting_values_that_are_seen_and_no_figure()
    {
        var page = await _site.PageAsync("/costs");

        Assert.Equal("What will it cost?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["ipt", "7", "2026-12-07", "90834"], new[] { "course", "every", "start", "code" }.Select(page.Field));
        Assert.Equal(["none", "0", "01-01"], new[] { "a-limit", "a-used", "a-year" }.Select(page.Field));
        Assert.Equal("", page.Field("a-kind"));
        Assert.Null(page.QuerySelector("#answer, svg[role='img'], .error-summary, [data-testid='way-b']"));
    }

    [Theory]
    [InlineData("/costs")]
    [InlineData("/costs?therapist=1")]
    public async Task A_browser_is_told_to_keep_neither_the_page_nor_what_is_entered(string path)
    {
        using var answer = await _site.Client.GetAsync(new Uri(path, UriKind.Relative));
        var page = await Site.ReadAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("off", page.QuerySelector("form#costs")!.GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task Its_start_without_prices_asks_for_them_by_name()
    {
        var opened = await _site.PageAsync("/costs");
        var (status, page) = await _site.PostCostsAsync(opened.Fields());

        Assert.Equal(400, status);
        Assert.Equal("Choose how you would pay.", page.QuerySelector(".error-summary a[href='#a-kind']")!.TextContent);
    }

    [Fact]
    public async Task Every_field_has_a_label_and_every_hard_word_an_explanation()
    {
        var page = await _site.PageAsync("/costs");

        Assert.All(
            page.QuerySelectorAll("#costs input[type='text'], #costs input[type='date'], #costs select"),
            field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
        Assert.All(
            (string[])["a-deductible", "a-share", "a-max", "a-limit", "a-year", "a-allowed", "a-allowed-first", "a-sliding", "a-prepay-sessions", "a-profession"],
            name => Assert.StartsWith("Not sure?", page.GetElementById(name)!.ParentElement!.QuerySelector("details")!.SpokenText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_services_advertise_is_marked_as_not_checked()
    {
        var services = (await _site.PageAsync("/costs")).QuerySelector("[aria-labelledby='services']")!;

        Assert.All(services.QuerySelectorAll("tbody tr"), row => Assert.Contains("Advertised, not checked by us.", row.SpokenText(), StringComparison.Ordinal));
        Assert.Contains("does not say that it offers IPT", services.SpokenText(), StringComparison.Ordinal);
        Assert.Empty(services.QuerySelectorAll("tbody a"));
    }

    [Theory]
    [InlineData("?a-kind=self-pay&a-session=150&a-first=180&likely=3")]
    [InlineData("?a-kind=in-network&a-deductible=1500&a-share=20+%25&step=add")]
    [InlineData("?therapist=9999")]
    [InlineData("?therapist=0&therapist=-1&therapist=99999999999")]
    [InlineData("?therapist=ann")]
    [InlineData("?therapist=")]
    public async Task Amounts_and_strange_ids_in_an_address_are_left_alone(string query)
    {
        var page = await _site.PageAsync("/costs" + query);

        Assert.Equal((await _site.PageAsync("/costs")).Fields(), page.Fields());
        Assert.Null(page.QuerySelector("#answer, .error-summary"));
    }

    [Fact]
    public async Task A_therapists_fees_are_filled_in_and_answered_at_once()
    {
        var page = await _site.PageAsync($"/costs?therapist={SmallDirectory.Ann}");

        Assert.Equal(["self-pay", "$150", "1"], new[] { "a-kind", "a-session", "a-therapist" }.Select(page.Field));
        Assert.Contains("Fees of Ann Certified", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
        Assert.Equal("About $2,100 in all; between $1,800 and $2,400.", page.Answer().QuerySelector(".sum")!.TextContent);
    }

    [Fact]
    public async Task A_therapists_place_and_profession_are_filled_in_for_medicare()
    {
        var page = await _site.PageAsync($"/costs?therapist={SmallDirectory.Ann}");

        Assert.Equal(["06510", "psychologist"], new[] { "a-zip", "a-profession" }.Select(page.Field));
    }

    [Fact]
    public async Task Fees_that_are_too_old_are_not_filled_in()
    {
        var page = await _site.PageAsync($"/costs?therapist={SmallDirectory.Ben}");

        Assert.Equal("", page.Field("a-session"));
        Assert.Null(page.QuerySelector("#answer, .error-summary"));
        Assert.DoesNotContain("Ben Stale", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?therapist=2&therapist=1&therapist=9999&therapist=3&therapist=1", new[] { "Ann Certified", "Cora Street" })]
    [InlineData("?therapist=3&therapist=1", new[] { "Cora Street", "Ann Certified" })]
    public async Task Those_with_fees_stand_side_by_side_in_the_order_given(string query, string[] names)
    {
        var page = await _site.PageAsync("/costs" + query);

        Assert.Equal(names.Select(name => name + ": paying yourself"), page.Part("compare")!.QuerySelectorAll("tbody th").Select(name => name.SpokenText()));
    }
}
