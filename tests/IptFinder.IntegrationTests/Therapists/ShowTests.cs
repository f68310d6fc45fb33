using AngleSharp.Html.Dom;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Therapists;

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

        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(path.Contains("state=", StringComparison.Ordinal), answer.Headers.CacheControl is { NoStore: true });
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
            "We do not know if they are trained in IPT, or if their license is current: ask, and check with the state board.",
            page.QuerySelector(".caution")!.TextContent,
            StringComparison.Ordinal);
        Assert.Null(page.Part("money"));
        Assert.Contains("The registry has it on 9 Nov 2026", page.Part("licenses")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("203-555-0142", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(SmallDirectory.RitasNpi, page.Part("person")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "Psychologist, New Haven, CT. Training in IPT not known. Ask if they are trained in IPT, by whom, and when.",
            page.QuerySelector("meta[name='description']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_listing_by_consent_may_be_indexed() =>
        Assert.Null((await ShowAsync(SmallDirectory.Ann, "ann-certified")).QuerySelector("meta[name='robots']"));

    [Theory]
    [InlineData(SmallDirectory.Ann, "ann-certified", "CT", "Yes. Their license in Connecticut was checked at the state board on 3 Nov 2026.")]
    [InlineData(SmallDirectory.Ben, "ben-stale", "CT", "They list a license in Connecticut, as of 3 Nov 2026. Check with the state board.")]
    [InlineData(SmallDirectory.Rita, "rita-registry", "PA", "The registry lists a license in Pennsylvania, as of 9 Nov 2026. Check with the state board.")]
    [InlineData(SmallDirectory.Ann, "ann-certified", "PA", "Maybe, by compact. PSYPACT covers Connecticut and Pennsylvania as of 1 Mar 2026. Ask them.")]
    [InlineData(SmallDirectory.Ben, "ben-stale", "MA", "No. Their license in Massachusetts ran out on 27 Jan 2026.")]
    [InlineData(SmallDirectory.Cora, "cora-street", "NY", "No. Their license in New York was not in good standing on 3 Nov 2026.")]
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
    public async Task Old_words_and_ways_to_reach_someone_stay_and_say_how_old_they_are()
    {
        const string Old = "Last said on 19 Oct 2025 by the therapist. It may no longer be so.";
        var page = await ShowAsync(SmallDirectory.Ben, "ben-stale");

        var notes = page.QuerySelectorAll(".said.stale");
        Assert.Equal(4, notes.Length);
        Assert.All(notes, note => Assert.Equal(Old, note.TextContent));
        Assert.Equal("I listen first.", page.Part("own-words")!.TextContent);
        Assert.Contains("203-555-0143", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ways_to_reach_someone_name_who_said_so_and_when()
    {
        var page = await ShowAsync(SmallDirectory.Ann, "ann-certified");

        var mail = page.QuerySelectorAll("p").Single(one => one.SpokenText().StartsWith("ann@example.org ", StringComparison.Ordinal));
        Assert.EndsWith("Says the therapist, 13 Nov 2026", mail.SpokenText(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".said.stale"));
    }

    [Fact]
    public async Task Training_links_to_where_it_can_be_checked()
    {
        var link = (await ShowAsync(SmallDirectory.Ann, "ann-certified")).Part("training")!.QuerySelector("a")!;

        Assert.Equal(
            ("Where to check it", "https://register.example.org/ann", "external", "noreferrer noopener nofollow"),
            (link.TextContent, link.GetAttribute("href"), link.ClassName, link.GetAttribute("rel")));
    }

    [Fact]
    public async Task The_head_leads_to_what_a_phone_shows_last()
    {
        var page = await ShowAsync(SmallDirectory.Ann, "ann-certified");

        var targets = page.QuerySelectorAll(".profile-head .jump a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["#reach", "#see-me"], targets);
        Assert.All(targets, target => Assert.NotNull(page.QuerySelector(target)));
    }

    [Theory]
    [InlineData("help@example.org", "It opens a ready message; nothing is stored here.")]
    [InlineData("https://example.org/report", "It opens the page of the people who run this site; nothing is stored here.")]
    [InlineData("", "This is a sample. The link tells how a listing is corrected; nobody is there to write to.")]
    public void Report_a_problem_says_what_its_link_does(string contact, string sentence) =>
        Assert.Equal(sentence, ShowModel.ReportDoes(contact));

    [Fact]
    public async Task Report_a_problem_opens_a_message_that_names_the_listing()
    {
        var page = await ShowAsync(SmallDirectory.Ann, "ann-certified");

        var link = page.QuerySelectorAll("a").Single(one => one.TextContent.StartsWith("Report a problem", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.StartsWith($"mailto:{Site.Contact}?subject=", link, StringComparison.Ordinal);
        Assert.Contains("listing 1", Uri.UnescapeDataString(link), StringComparison.Ordinal);
        Assert.Contains(ShowModel.ReportDoes(Site.Contact), page.Body!.SpokenText(), StringComparison.Ordinal);
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
