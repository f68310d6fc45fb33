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
        await page.GotoAsync(await page.Locator("[data-my-list]").GetAttributeAsync("href") ?? "");
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
    [InlineData("[null, 1, {\"id\": \"x\"}]")]
    public async Task What_we_did_not_write_is_no_list(string stored)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/about");
        await page.EvaluateAsync("text => localStorage.setItem('my-list', text)", stored);

        await page.ReloadAsync();

        await ExpectCountAsync(page, "My list");
        await page.GotoAsync("/find?near=06510");
        await Cards(page).Nth(0).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await ExpectCountAsync(page, "My list (1)");
    }

    [ChromiumFact]
    public async Task A_list_that_somebody_sent_is_saved_at_once_and_twice_is_once()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save these in this browser" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save these in this browser" }).ClickAsync();

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
        await opened.Page.Context.RouteAsync("https://www.weather.gov/**", route => route.FulfillAsync(new() { Body = "weather" }));
        await page.GotoAsync("/prepare");

        await page.Locator("[data-leave]").ClickAsync();
        await page.WaitForURLAsync("https://www.weather.gov/");

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

    /// <summary>The link's own words, in the menu or folded in it.</summary>
    private static Task ExpectCountAsync(IPage page, string words) => Assertions.Expect(page.Locator("[data-my-list]")).ToHaveTextAsync(words);

    private static Task<string[]> KeysAsync(IPage page) => page.EvaluateAsync<string[]>("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]");
}
