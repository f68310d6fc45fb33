using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>My list: kept by the browser alone with JavaScript, by the address without.</summary>
[Collection(SharedBrowser.Name)]
public sealed class MyListTests(BrowserFixture browser)
{
    private const string Note = "c4n4ry: call after lunch";

    [ChromiumTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Save_count_compare_note_and_erase(int width)
    {
        await using var opened = await browser.OpenAsync(width: width);
        var asked = new List<string>();
        opened.Page.Context.Request += (_, request) => asked.Add(request.Url + request.PostData);
        var page = await opened.GoAsync("/find?near=06510");
        await Cards(page).Nth(0).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Cards(page).Nth(1).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await ExpectCountAsync(page, "My list (2)");
        await Assertions.Expect(Cards(page).Nth(0).GetByRole(AriaRole.Button, new() { Name = "Saved: remove" })).ToBeVisibleAsync();

        await Cards(page).Nth(2).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Cards(page).Nth(2).GetByRole(AriaRole.Button, new() { Name = "Saved: remove" }).ClickAsync();
        await ExpectCountAsync(page, "My list (2)");

        var ids = await Cards(page).EvaluateAllAsync<string[]>("cards => cards.map(card => card.dataset.id)");
        await page.GotoAsync(await page.Locator("header [data-my-list]").GetAttributeAsync("href") ?? "");
        Assert.Equal($"/compare?ids={ids[0]},{ids[1]}", new Uri(page.Url).PathAndQuery);
        await page.Locator($"[data-note='{ids[0]}']").FillAsync(Note);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator($"[data-note='{ids[0]}']")).ToHaveValueAsync(Note);

        await page.Locator($"[data-remove='{ids[1]}']").ClickAsync();
        await Assertions.Expect(page.Locator("table.compare thead th")).ToHaveCountAsync(1);
        await ExpectCountAsync(page, "My list (1)");
        Assert.Equal(["my-list"], await KeysAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Erase my list" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Erased from this browser.")).ToBeVisibleAsync();
        await ExpectCountAsync(page, "My list");
        Assert.Empty(await KeysAsync(page));
        Assert.DoesNotContain(asked, request => request.Contains("c4n4ry", StringComparison.Ordinal));
        opened.AssertNoOffsiteRequests();
    }

    [ChromiumFact]
    public async Task A_note_ends_at_120_characters_and_saves_its_person()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");

        await page.Locator("[data-note='2']").PressSequentiallyAsync(new string('x', 130));

        await ExpectCountAsync(page, "My list (1)");
        Assert.Equal(120, await page.EvaluateAsync<int>("JSON.parse(localStorage.getItem('my-list'))[0].note.length"));
    }

    [ChromiumTheory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[null, 1, {\"id\": \"x\"}]")]
    [InlineData("[{\"id\": 1}, {\"id\": 0}]")]
    [InlineData("[{\"id\": 1}, {\"id\": 1}]")]
    [InlineData("[{\"id\": 2147483648}]")]
    [InlineData("[{\"id\": 1},{\"id\": 2},{\"id\": 3},{\"id\": 4},{\"id\": 5},{\"id\": 6},{\"id\": 7}]")]
    [InlineData("[{\"id\": 1, \"note\": 7}]")]
    [InlineData("[{\"id\": 1, \"note\": \"1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901\"}]")]
    [InlineData("[{\"id\": 1, \"log\": {}}]")]
    [InlineData("[{\"id\": 1, \"log\": [null]}]")]
    [InlineData("[{\"id\": 1, \"log\": [{\"what\": \"called\", \"day\": \"soon\", \"days\": 2}]}]")]
    [InlineData("[{\"id\": 1, \"log\": [{\"what\": \"called\", \"day\": \"Invalid Date\", \"days\": 2}]}]")]
    [InlineData("[{\"id\": 1, \"log\": [{\"what\": \"called\", \"day\": \"2026-02-30\", \"days\": 2}]}]")]
    [InlineData("[{\"id\": 1, \"log\": [{\"what\": \"called\", \"day\": \"2026-12-03\", \"days\": 1e99}]}]")]
    [InlineData("[{\"id\": 1, \"log\": [{\"what\": \"a\\\"]b\", \"day\": \"2026-12-03\", \"days\": 2}]}]")]
    public async Task What_we_did_not_write_is_no_list(string stored)
    {
        await using var opened = await browser.OpenAsync();
        var faults = new List<string>();
        opened.Page.PageError += (_, fault) => faults.Add(fault);
        var page = await opened.GoAsync("/about");
        await page.EvaluateAsync("text => localStorage.setItem('my-list', text)", stored);

        await page.ReloadAsync();

        await ExpectCountAsync(page, "My list");
        await page.GotoAsync("/prepare/contact?therapist=1");
        await Assertions.Expect(page.Locator("[data-log-tools]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-entries] li")).ToHaveCountAsync(0);
        await page.GotoAsync("/find?near=06510");
        await Cards(page).Nth(0).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await ExpectCountAsync(page, "My list (1)");
        Assert.Empty(faults);
    }

    [ChromiumFact]
    public async Task Six_fit_and_the_seventh_is_told_why_not()
    {
        await using var opened = await browser.OpenAsync(width: 320);
        var page = await opened.GoAsync("/find?near=06510&radius=100");
        var full = page.Locator("[data-full]");
        for (var place = 0; place < 6; place++)
        {
            await SaveAsync(page, place);
        }

        await ExpectCountAsync(page, "My list (6)");
        await Assertions.Expect(full).ToBeHiddenAsync();
        await SaveAsync(page, 6);
        await Assertions.Expect(full).ToBeInViewportAsync();
        await Assertions.Expect(full).ToContainTextAsync("Remove one");
        await ExpectCountAsync(page, "My list (6)");
        await Cards(page).Nth(0).GetByRole(AriaRole.Button, new() { Name = "Saved: remove" }).ClickAsync();
        await Assertions.Expect(full).ToBeHiddenAsync();
        await SaveAsync(page, 6);
        await ExpectCountAsync(page, "My list (6)");

        await page.GotoAsync("/compare?ids=999999,1");
        Assert.Equal(6, await page.EvaluateAsync<int>("JSON.parse(localStorage.getItem('my-list')).length"));
    }

    [ChromiumFact]
    public async Task A_note_and_a_call_find_no_room_in_a_full_list_and_say_so()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2,3,4,5,6");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save these in this browser" }).ClickAsync();
        await page.GotoAsync("/prepare/contact?therapist=7");

        await page.GetByRole(AriaRole.Button, new() { Name = "I called or wrote" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-full]")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("[data-entries] li")).ToHaveCountAsync(0);
        await page.GotoAsync("/compare?ids=7");
        await page.Locator("[data-note='7']").FillAsync(Note);
        await Assertions.Expect(page.Locator("[data-full]")).ToBeInViewportAsync();
        await ExpectCountAsync(page, "My list (6)");
    }

    [ChromiumFact]
    public async Task Every_link_to_the_list_carries_what_is_saved()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save these in this browser" }).ClickAsync();
        foreach (var path in (string[])["/prepare", "/about", "/prepare/contact", "/prepare/contact?therapist=1"])
        {
            await opened.GoAsync(path);
            await ExpectCountAsync(page, "My list (2)");
            var lists = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a')].map(link => new URL(link.href)).filter(to => to.pathname === '/compare').map(to => to.search)");
            Assert.True(lists.Length > 1);
            Assert.All(lists, list => Assert.Equal("?ids=1,2", list));
        }
    }

    [ChromiumFact]
    public async Task A_list_that_somebody_sent_is_saved_at_once_and_twice_is_once()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save these in this browser" }).ClickAsync();
        await page.ReloadAsync();

        await ExpectCountAsync(page, "My list (2)");
    }

    [ChromiumFact]
    public async Task Nothing_is_kept_before_somebody_is_saved()
    {
        await using var opened = await browser.OpenAsync();
        foreach (var path in (string[])["/", "/find?near=06510", "/compare?ids=1,2", "/prepare", "/prepare/contact?therapist=1"])
        {
            Assert.Empty(await KeysAsync(await opened.GoAsync(path)));
        }
    }

    [ChromiumFact]
    public async Task Leaving_quickly_erases_the_list()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");
        await page.Locator("[data-note='1']").FillAsync(Note);
        await opened.AnswerElsewhereAsync();
        await page.GotoAsync("/prepare");

        await page.Locator("[data-leave]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(BrowserPage.Elsewhere);

        await page.GotoAsync("/about");
        await ExpectCountAsync(page, "My list");
        Assert.Empty(await KeysAsync(page));
    }

    [ChromiumTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Without_JavaScript_the_address_is_the_list(int width)
    {
        await using var opened = await browser.OpenAsync(javaScript: false, width: width);
        var page = await opened.GoAsync("/therapists/1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Save" }).ClickAsync();
        Assert.Equal("/compare?ids=1", new Uri(page.Url).PathAndQuery);
        await Assertions.Expect(page.GetByTestId("bookmark")).ToBeVisibleAsync();

        await page.GetByLabel("Add a therapist").FillAsync("/therapists/2/somebody");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        Assert.Equal("/compare?ids=1,2", new Uri(page.Url).PathAndQuery);
        await page.GetByRole(AriaRole.Link, new() { Name = "Lowest fee first" }).ClickAsync();
        await Assertions.Expect(page.Locator("table.compare tbody")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-note]").First).ToBeHiddenAsync();
        await page.Locator("[data-remove='1']").ClickAsync();
        Assert.Equal("/compare?ids=2&sort=fee", new Uri(page.Url).PathAndQuery);
    }

    private static ILocator Cards(IPage page) => page.GetByTestId("card");

    private static Task SaveAsync(IPage page, int place) => Cards(page).Nth(place).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

    /// <summary>The link's own words, in the menu or folded in it.</summary>
    private static Task ExpectCountAsync(IPage page, string words) => Assertions.Expect(page.Locator("header [data-my-list]")).ToHaveTextAsync(words);

    private static Task<string[]> KeysAsync(IPage page) => page.EvaluateAsync<string[]>("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]");
}
