using System.Globalization;
using AngleSharp.Dom;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find;

[Collection(SmallSite.Name)]
public sealed class ResultsTests(SharedSite shared)
{
    private static readonly string[] Who = ["Says the therapist, ", "Said by the therapist", "The registry has it on ", "Checked by us, "];

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task The_heading_repeats_the_search_and_the_status_counts_it()
    {
        var page = await _site.PageAsync("/find?near=06510&radius=25");

        Assert.Equal("IPT therapists within 25 miles of New Haven, CT 06510, or online in Connecticut", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(
            "5 say they offer IPT, 2 more are listed. Showing 1 to 7, best match first.", page.Part("status")!.SpokenText(), StringComparison.Ordinal);
        Assert.Equal(
            [SmallDirectory.Ann, SmallDirectory.Ben, SmallDirectory.Cora, SmallDirectory.Dee, SmallDirectory.Eve, SmallDirectory.Frank, SmallDirectory.Rita],
            page.CardIds().Order());
    }

    [Fact]
    public async Task A_page_holds_20_cards_and_pages_together_hold_everyone_once()
    {
        const string Search = "/find?near=06510&radius=50";
        var first = await _site.PageAsync(Search);
        var second = await _site.PageAsync(Search + "&page=2");

        Assert.Equal(20, first.CardIds().Count);
        Assert.Equal(Enumerable.Range(1, SmallDirectory.Rita + SmallDirectory.InHartford), first.CardIds().Concat(second.CardIds()).Order());
        Assert.Contains("/find?near=06510&radius=50&page=2", first.QuerySelectorAll(".pages a[href]").Select(link => link.GetAttribute("href")));
        Assert.Contains(Search, second.QuerySelectorAll(".pages a[href]").Select(link => link.GetAttribute("href")));
        Assert.Equal("page", second.QuerySelector(".pages [aria-current]")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task A_page_past_the_end_is_no_error_and_leads_back()
    {
        var page = await _site.PageAsync("/find?near=06510&page=9");

        Assert.Empty(page.CardIds());
        Assert.Equal("/find?near=06510", page.Part("past-the-end")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(page.Part("few-results"));
    }

    [Fact]
    public async Task A_chip_takes_its_own_choice_away_and_no_other()
    {
        var page = await _site.PageAsync("/find?near=06510&insurer=aetna&insurer=cigna&maxfee=160&q=cert&page=1");

        var chips = page.QuerySelectorAll(".chips a").ToDictionary(chip => chip.SpokenText(), chip => chip.GetAttribute("href"));
        Assert.Equal("/find?near=06510&insurer=cigna&maxfee=160&q=cert", chips["Aetna × take away"]);
        Assert.Equal("/find?near=06510&insurer=aetna&maxfee=160&q=cert", chips["Cigna × take away"]);
        Assert.Equal("/find?near=06510&insurer=aetna&insurer=cigna&q=cert", chips["Up to $160 × take away"]);
        Assert.Equal("/find?near=06510&insurer=aetna&insurer=cigna&maxfee=160", chips["Name: cert × take away"]);
        Assert.Equal(4, chips.Count);
    }

    [Theory]
    [InlineData("best")]
    [InlineData("distance")]
    [InlineData("fee")]
    [InlineData("experience")]
    public async Task Those_only_the_registry_names_come_last_under_their_own_heading(string sort)
    {
        var page = await _site.PageAsync($"/find?near=06510&sort={sort}");

        var registry = page.Part("registry")!;
        Assert.Equal("More therapists in the national registry", registry.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            "We do not know if they are trained in IPT, or if their license is current: ask, and check with the state board.",
            registry.QuerySelector("p")!.TextContent);
        Assert.Equal([SmallDirectory.Rita], registry.CardIds());
        Assert.Equal(SmallDirectory.Rita, page.CardIds()[^1]);
    }

    [Fact]
    public async Task Those_who_do_not_say_are_counted_and_one_link_shows_them_too()
    {
        var page = await _site.PageAsync("/find?near=06510&insurer=aetna");

        // Ann says yes and Cora takes no insurance; Ben said so too long ago; the other four never said.
        Assert.Equal([SmallDirectory.Ann], page.CardIds());
        var unknown = page.Part("unknown")!;
        Assert.Equal("5 more do not say which insurance they take. Show them too", unknown.SpokenText());
        var link = unknown.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal("/find?near=06510&insurer=aetna&unknown=include", link);
        var wider = await _site.PageAsync(link);
        Assert.Equal(6, wider.CardIds().Count);
        Assert.DoesNotContain(SmallDirectory.Cora, wider.CardIds());
        Assert.Null(wider.Part("unknown"));
    }

    [Fact]
    public async Task Those_who_do_not_say_several_things_are_counted_even_when_nobody_is_found()
    {
        var page = await _site.PageAsync("/find?near=06510&insurer=cigna&language=spanish");

        // Nobody says either; Cora, who takes no insurance, and Ann, who takes another, fail.
        Assert.Empty(page.CardIds());
        var unknown = page.Part("unknown")!;
        Assert.Equal("5 therapists may fit, but do not say all of this. Show them too", unknown.SpokenText());
        Assert.Equal(5, (await _site.PageAsync(unknown.QuerySelector("a")!.GetAttribute("href")!)).CardIds().Count);
        Assert.Contains("Without any of these choices brings 7 therapists", page.Part("few-results")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_matches_claims_no_permission_that_nobody_checked()
    {
        var page = await _site.PageAsync("/find?near=PA&mode=telehealth&q=frank");

        var card = page.QuerySelector("[data-testid='card']")!.SpokenText();
        Assert.Contains("Works online", card, StringComparison.Ordinal);
        Assert.Contains("They list a license in Pennsylvania", card, StringComparison.Ordinal);
        Assert.DoesNotContain("may see people", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("near=06510&insurer=aetna&gender=woman")]
    [InlineData("near=06510&insurer=aetna&language=spanish&accepting=yes")]
    [InlineData("near=06510&maxfee=100&mode=in-person")]
    public async Task The_number_of_those_who_do_not_say_is_what_the_link_brings(string search)
    {
        var page = await _site.PageAsync("/find?" + search);
        var unknown = page.Part("unknown")!;
        var numbers = unknown.QuerySelectorAll("p").Select(sentence => sentence.TextContent.Replace("In all, ", "", StringComparison.Ordinal).Split(' ')[0])
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var told = unknown.QuerySelector("[data-testid='unknown-in-all']") is null ? numbers.Sum() : numbers[^1];

        var all = await _site.PageAsync(unknown.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(all.CardIds().Count, page.CardIds().Count + told);
    }

    [Theory]
    [InlineData("near=06510&mode=in-person", "IPT therapists within 25 miles of New Haven, CT 06510")]
    [InlineData("near=06510&mode=telehealth", "IPT therapists online in Connecticut")]
    [InlineData("near=CT", "IPT therapists for people in Connecticut")]
    [InlineData("near=CT&mode=in-person", "IPT therapists in Connecticut")]
    [InlineData("near=06510&q=registry", "Therapists within 25 miles of New Haven, CT 06510, or online in Connecticut")]
    [InlineData("near=NY", "IPT therapists for people in New York State")]
    public async Task The_heading_claims_no_more_than_was_found(string search, string heading) =>
        Assert.Equal(heading, (await _site.PageAsync("/find?" + search)).QuerySelector("h1")!.TextContent);

    [Fact]
    public async Task A_search_is_kept_by_no_cache()
    {
        foreach (var address in new[] { "/find?near=06510", "/api/v1/therapists?near=06510" })
        {
            using var answer = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));

            Assert.True(answer.Headers.CacheControl!.NoStore);
        }
    }

    [Fact]
    public async Task A_value_no_filter_knows_is_left_out_and_named()
    {
        var page = await _site.PageAsync("/find?near=06510&insurer=moonbeam&sort=luck");

        Assert.Equal(7, page.CardIds().Count);
        Assert.Equal(
            ["We left out “moonbeam”: it is not a choice for “insurer”.", "We left out “luck”: it is not a choice for “sort”."],
            page.QuerySelectorAll("[data-testid='dropped']").Select(note => note.TextContent));
    }

    [Fact]
    public async Task A_stale_yes_is_history_on_a_card_and_not_a_yes()
    {
        var page = await _site.PageAsync("/find?near=06510&q=stale");

        var card = page.QuerySelector("[data-testid='card']")!.SpokenText();
        Assert.Contains("Last said yes on 24 Sep 2026 Said by the therapist. Too long ago to rely on: ask.", card, StringComparison.Ordinal);
        Assert.Contains("9.2 miles, Milford, CT", card, StringComparison.Ordinal);
        Assert.Empty((await _site.PageAsync("/find?near=06510&q=stale&accepting=yes")).CardIds());
    }

    [Fact]
    public async Task Someone_found_by_a_listed_license_alone_is_said_to_practise_elsewhere()
    {
        var page = await _site.PageAsync("/find?near=PA&q=registry");

        Assert.Contains("Practices in CT; online not known", page.QuerySelector("[data-testid='card']")!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certified")]
    [InlineData("stale")]
    [InlineData("street")]
    [InlineData("registry")]
    public async Task Every_known_fact_of_a_card_says_who_said_it_and_when(string name)
    {
        var page = await _site.PageAsync($"/find?near=06510&q={name}");

        var known = page.QuerySelectorAll(".card .facts dd")
            .Where(fact => !fact.TextContent.Contains("Not known", StringComparison.Ordinal) && !fact.TextContent.Contains("Not listed", StringComparison.Ordinal))
            .ToList();
        Assert.True(known.Count >= 2);
        Rule.Holds(known.Where(fact => !Who.Any(who => fact.QuerySelector(".said")!.TextContent.Contains(who, StringComparison.Ordinal))).Select(fact => fact.SpokenText()));
    }

    [Fact]
    public async Task New_clients_is_the_therapists_own_word_with_its_day()
    {
        var page = await _site.PageAsync("/find?near=06510&q=certified");

        Assert.Equal("Yes Says the therapist, 18 Nov 2026", Fact(page, "New clients"));
    }

    [Fact]
    public async Task An_office_that_does_not_say_is_not_told_to_be_met_at()
    {
        var page = await _site.PageAsync("/find?near=06510&q=quiet");

        Assert.Equal("Not known", Fact(page, "Where"));
        Assert.Contains("Practices under 1 mile from the middle of", page.Part("card")!.SpokenText(), StringComparison.Ordinal);
    }

    private static string Fact(IParentNode page, string label) =>
        page.QuerySelectorAll(".card .facts > div").Single(fact => fact.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!.SpokenText();
}
