using AngleSharp.Html.Dom;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Therapists;

[Collection(SmallSite.Name)]
public sealed class ShowTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("/therapists/1", "/therapists/1/ann-certified")]
    [InlineData("/therapists/1/someone-else", "/therapists/1/ann-certified")]
    [InlineData("/therapists/1/someone-else?state=PA", "/therapists/1/ann-certified?state=PA")]
    public async Task Another_name_in_the_address_leads_to_the_right_one(string path, string target)
    {
        using var answer = await _site.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.True((int)answer.StatusCode is 301 or 308);
        Assert.Equal(target, answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/therapists/9999/nobody")]
    [InlineData("/therapists/0")]
    [InlineData("/therapists/-1")]
    [InlineData("/therapists/abc")]
    [InlineData("/therapists/99999999999")]
    public async Task Nobody_has_no_page(string path) => Assert.NotNull((await _site.PageAsync(path, status: 404)).QuerySelector("h1"));

    [Fact]
    public async Task Someone_only_the_registry_names_is_marked_so_and_not_indexed()
    {
        var page = await ShowAsync(SmallDirectory.Rita, "rita-registry");

        Assert.Equal("noindex", page.QuerySelector("meta[name='robots']")!.GetAttribute("content"));
        Assert.Contains(
            "We do not know if they are trained in IPT, or if their licence is current: ask, and check with the state board.",
            page.QuerySelector(".caution")!.TextContent,
            StringComparison.Ordinal);
        Assert.Null(page.Part("money"));
        Assert.Contains("The registry has it on 9 Nov 2026", page.Part("licences")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("203-555-0142", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(SmallDirectory.RitasNpi, page.Part("person")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listing_by_consent_may_be_indexed() =>
        Assert.Null((await ShowAsync(SmallDirectory.Ann, "ann-certified")).QuerySelector("meta[name='robots']"));

    [Theory]
    [InlineData(SmallDirectory.Ann, "ann-certified", "CT", "Yes. Their licence in Connecticut was checked at the state board on 3 Nov 2026.")]
    [InlineData(SmallDirectory.Ben, "ben-stale", "CT", "They list a licence in Connecticut, as of 3 Nov 2026. Check with the state board.")]
    [InlineData(SmallDirectory.Rita, "rita-registry", "PA", "The registry lists a licence in Pennsylvania, as of 9 Nov 2026. Check with the state board.")]
    [InlineData(SmallDirectory.Ann, "ann-certified", "PA", "Maybe, by compact. PSYPACT covers CT and Pennsylvania. Ask them.")]
    [InlineData(SmallDirectory.Cora, "cora-street", "NY", "No. Their licence in New York is not in good standing, as of 3 Nov 2026.")]
    [InlineData(SmallDirectory.Ann, "ann-certified", "CA", "We do not know if they may see people in California. Ask them, and check with the state board.")]
    public async Task Can_they_see_me_is_answered_with_its_reason(int id, string slug, string state, string sentence)
    {
        var page = await ShowAsync(id, slug, $"?state={state}");

        Assert.Equal(sentence, page.Part("practice")!.TextContent);
        Assert.Equal(state, ((IHtmlSelectElement)page.QuerySelector("#state")!).Value);
    }

    [Fact]
    public async Task Can_they_see_me_waits_for_a_state() => Assert.Null((await ShowAsync(SmallDirectory.Ann, "ann-certified")).Part("practice"));

    [Fact]
    public async Task A_state_that_does_not_exist_is_an_error_that_says_what_to_do()
    {
        using var answer = await _site.Client.GetAsync(new Uri("/therapists/1/ann-certified?state=QQ", UriKind.Relative));
        var page = await Site.ReadAsync(answer);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.StartsWith("Error: ", page.Title!, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".error-summary a")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task Stale_facts_are_history()
    {
        var page = await ShowAsync(SmallDirectory.Ben, "ben-stale");

        Assert.Contains("Last said yes on 24 Sep 2026", page.Part("meeting")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("Last said on 7 May 2026: $90", page.Part("money")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("Last said on 15 Aug 2026: Yes", page.Part("money")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_known_fact_says_who_said_it_and_when()
    {
        var page = await ShowAsync(SmallDirectory.Ann, "ann-certified");

        var rows = page.QuerySelectorAll("dl.details dd").Where(row => !row.TextContent.Contains("Not known", StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count >= 8);
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelector(".said")!.TextContent.Trim()));
        Assert.Contains("Says the therapist, 13 Nov 2026", page.Part("money")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_a_problem_opens_a_message_that_names_the_listing()
    {
        var page = await ShowAsync(SmallDirectory.Ann, "ann-certified");

        var link = page.QuerySelectorAll("a").Single(one => one.TextContent.StartsWith("Report a problem", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.StartsWith($"mailto:{Site.Contact}?subject=", link, StringComparison.Ordinal);
        Assert.Contains("listing 1", Uri.UnescapeDataString(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_street_is_shown_only_where_asked_for()
    {
        Assert.Contains(SmallDirectory.CorasStreet, (await ShowAsync(SmallDirectory.Cora, "cora-street")).Part("meeting")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallDirectory.CorasStreet, (await ShowAsync(SmallDirectory.Ann, "ann-certified")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_words_are_only_ever_text()
    {
        var page = await ShowAsync(SmallDirectory.Eve, "eve-omarkup-b");

        Assert.Equal("I say <script>alert('hello')</script> & \"quote\" it.", page.Part("own-words")!.TextContent);
        Assert.DoesNotContain(page.Scripts, script => script.Text.Contains("alert", StringComparison.Ordinal));
    }

    private Task<IHtmlDocument> ShowAsync(int id, string slug, string query = "") => _site.PageAsync($"/therapists/{id}/{slug}{query}");
}
