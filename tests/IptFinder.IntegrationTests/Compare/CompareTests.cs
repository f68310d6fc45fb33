using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Compare;

/// <summary>Therapists side by side: their facts as on their own pages, and nothing guessed.</summary>
[Collection(SmallSite.Name)]
public sealed class CompareTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task Each_fact_stands_under_its_person_with_who_said_it_and_when()
    {
        var page = await _site.PageAsync("/compare?ids=1,2,7");

        Assert.Equal(["Ann Certified, PhD", "Ben Stale, PhD", "Rita Registry, PhD"], Heads(page));
        Assert.StartsWith("IPT Certified Therapist", Cells(page, "Training")[0], StringComparison.Ordinal);
        Assert.Equal("$150 Says the therapist, 13 Nov 2026", Cells(page, "About 45 minutes")[0]);
        Assert.StartsWith("Last said on 7 May 2026: $90", Cells(page, "About 45 minutes")[1], StringComparison.Ordinal);
        Assert.Equal("Not listed", Cells(page, "About 45 minutes")[2]);
        Assert.StartsWith("Yes Says the therapist", Cells(page, "New clients")[0], StringComparison.Ordinal);
        Assert.Equal(["Not listed", "Not listed", "Not listed"], Cells(page, "Ages"));
        Assert.StartsWith("Connecticut: Psychologist", Cells(page, "Licenses")[0], StringComparison.Ordinal);
        Assert.StartsWith("Aetna: Yes Says the therapist", Cells(page, "Insurance")[0], StringComparison.Ordinal);
        Assert.Contains("Massachusetts: ", Cells(page, "Licenses")[1], StringComparison.Ordinal);
        Assert.Equal(["New Haven, CT", "Milford, CT", "New Haven, CT"], Rows(page, "Towns").Select(cell => cell.QuerySelector("span")!.TextContent.Trim()));
    }

    [Fact]
    public async Task The_first_row_of_facts_is_training_and_every_row_has_a_head()
    {
        var page = await _site.PageAsync("/compare?ids=1,2");

        Assert.NotNull(page.QuerySelector("table.compare caption"));
        Assert.Equal("Training", page.QuerySelectorAll("table.compare tbody tr:not(.no-print):not([hidden]) th[scope=row]")[0].TextContent);
        Assert.All(page.QuerySelectorAll("table.compare tbody tr"), row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope")));
        Assert.DoesNotContain("Not known", page.QuerySelector("table.compare")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_fee_the_lowest_known_today_comes_first_and_unknown_last_by_number()
    {
        var page = await _site.PageAsync("/compare?ids=7,4,2,3,1&sort=fee");

        // Ben's fee is too old to count, Dee and Rita have none.
        Assert.Equal(["Ann", "Cora", "Ben", "Dee", "Rita"], Heads(page).Select(head => head.Split(' ')[0]));
        Assert.Contains("/compare?ids=7,4,2,3,1", page.Addresses());
        Assert.Contains("/compare?ids=7,4,2,3&sort=fee", page.Addresses());
    }

    [Fact]
    public async Task One_is_removed_by_a_link_and_the_last_one_leads_to_the_empty_list()
    {
        Assert.Contains("/compare?ids=1,3", (await _site.PageAsync("/compare?ids=1,2,3")).Addresses());
        Assert.Equal("/compare", (await _site.PageAsync("/compare?ids=1")).QuerySelector("[data-remove]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task More_than_six_are_named_as_left_out()
    {
        var page = await _site.PageAsync("/compare?ids=1,2,3,4,5,6,7,8");

        Assert.Equal(6, Heads(page).Count);
        Assert.Equal(["Rita Registry. Show Rita Registry", "Pat Hartford8. Show Pat Hartford8"], page.Part("left-out")!.QuerySelectorAll("li").Select(item => item.SpokenText()));
        Assert.Contains("/compare?ids=7,1,2,3,4,5,6,8", page.Addresses());
    }

    [Fact]
    public async Task Numbers_nobody_has_are_named()
    {
        var page = await _site.PageAsync("/compare?ids=1,998,999");

        Assert.StartsWith("Nobody here has the number 998 or 999.", page.Part("missing")!.SpokenText(), StringComparison.Ordinal);
        Assert.Single(Heads(page));
    }

    [Fact]
    public async Task What_is_no_number_is_an_error_that_says_so_and_the_rest_is_shown()
    {
        var page = await _site.PageAsync("/compare?ids=1,%3Cscript%3E", status: 400);

        Assert.Contains("We left out “<script>”", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(page.QuerySelector(".error-summary a")!.GetAttribute("href")!));
        Assert.Single(Heads(page));
    }

    [Theory]
    [InlineData("/compare?ids=1,2&add=3", "/compare?ids=1,2,3")]
    [InlineData("/compare?ids=1&ids=2&add=https://example.org/therapists/3/cora-street", "/compare?ids=1,2,3")]
    [InlineData("/compare?ids=1&add=1", "/compare?ids=1")]
    [InlineData("/compare?ids=1&sort=fee&add=2", "/compare?ids=1,2&sort=fee")]
    public async Task One_is_added_by_the_address_of_their_page(string path, string target)
    {
        using var answer = await _site.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task What_cannot_be_added_is_an_error_and_stays()
    {
        var page = await _site.PageAsync("/compare?ids=1&add=Ann&sort=fee", status: 400);

        Assert.NotNull(page.GetElementById("add-error"));
        Assert.Equal("Ann", page.GetElementById("add")!.GetAttribute("value"));
        Assert.Equal("fee", page.QuerySelector("form input[name='sort']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_empty_list_says_how_it_is_filled_and_what_is_kept()
    {
        var page = await _site.PageAsync("/compare");

        Assert.Null(page.QuerySelector("table"));
        Assert.Contains("It never sends your notes.", page.QuerySelector("main")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_stays_on_no_disk_and_in_no_search_engine()
    {
        using var answer = await _site.Client.GetAsync(new Uri("/compare?ids=1", UriKind.Relative));

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", (await Site.ReadAsync(answer)).QuerySelector("meta[name='robots']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Notes_have_no_name_and_stand_in_no_form_so_that_no_browser_can_send_them()
    {
        var page = await _site.PageAsync("/compare?ids=1,2");

        var notes = page.QuerySelectorAll("[data-note]");
        Assert.Equal(2, notes.Length);
        Assert.All(notes, note => Assert.True(!note.HasAttribute("name") && note.Closest("form") is null && note.GetAttribute("maxlength") == "120"));
    }

    [Fact]
    public async Task Cards_and_pages_offer_to_save_someone_and_the_head_leads_to_the_list()
    {
        var found = await _site.PageAsync("/find?near=06510");
        var page = await _site.PageAsync("/therapists/1/ann-certified");

        Assert.All(found.QuerySelectorAll("[data-testid='card']"), card => Assert.Equal($"/compare?ids={card.GetAttribute("data-id")}", card.QuerySelector("[data-save]")!.GetAttribute("href")));
        Assert.Equal("/compare?ids=1", page.QuerySelector("[data-save]")!.GetAttribute("href"));
        Assert.Equal("Save Ann Certified", page.QuerySelector("[data-save]")!.SpokenText());
        Assert.Equal("/compare", page.QuerySelector("header [data-my-list]")!.GetAttribute("href"));
    }

    private static List<string> Heads(IHtmlDocument page) => [.. page.QuerySelectorAll("table.compare thead th").Select(head => head.SpokenText())];

    private static List<IElement> Rows(IHtmlDocument page, string label) =>
        [.. page.QuerySelectorAll("table.compare tbody tr").Single(row => row.FirstElementChild!.TextContent == label).QuerySelectorAll("td")];

    private static List<string> Cells(IHtmlDocument page, string label) => Rows(page, label).ConvertAll(cell => cell.SpokenText());
}
