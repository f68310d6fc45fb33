using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Tasks of a visitor without JavaScript that no journey beside this one goes through; docs/accessibility.md has the list of all.</summary>
[Collection(SharedBrowser.Name)]
public sealed class WithoutScriptTests(BrowserFixture browser)
{
    [ChromiumFact]
    public async Task Help_is_one_click_away_from_every_page()
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/learn/grief");

        await page.GetByRole(AriaRole.Link, new() { Name = "More help" }).ClickAsync();

        await ExpectHeadingAsync(page, "Help now");
        foreach (var address in (string[])["tel:988", "sms:988", "tel:911"])
        {
            await Assertions.Expect(page.Locator($"main a[href='{address}']").First).ToBeVisibleAsync();
        }
    }

    [ChromiumFact]
    public async Task A_question_is_looked_up_and_a_term_explained()
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/");
        await page.GetByText("Menu").ClickAsync();
        await page.Locator("header").GetByRole(AriaRole.Link, new() { Name = "Learn" }).ClickAsync();

        await page.GetByLabel("Look for").FillAsync("grief");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.Locator("section[aria-labelledby=found] a").First.ClickAsync();

        await Assertions.Expect(page.Locator("article")).ToBeVisibleAsync();
        await page.Locator("article a.term").First.ClickAsync();
        await ExpectHeadingAsync(page, "Glossary");
    }

    [ChromiumFact]
    public async Task Somebody_is_found_by_state_and_town()
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/browse");

        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Connecticut" }).Last.ClickAsync();
        await page.GetByTestId("towns").GetByRole(AriaRole.Link, new() { Name = "New Haven" }).First.ClickAsync();
        await page.GetByTestId("card").First.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();

        await page.GetByLabel("During the session I will be in").SelectOptionAsync("NY");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("practice")).ToContainTextAsync("New York");
        await Assertions.Expect(page.GetByTestId("practice")).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task The_first_appointment_is_prepared_on_paper()
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/prepare");

        await page.GetByRole(AriaRole.Link, new() { Name = "first appointment" }).First.ClickAsync();

        await Assertions.Expect(page.Locator(".sheet .fill-in")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".sheet .fill-in")).ToBeVisibleAsync();
    }

    [ChromiumTheory]
    [InlineData("/check-in/rhythm")]
    [InlineData("/check-in/closeness")]
    public async Task A_sheet_to_write_on_is_reached_and_leaves_by_the_same_bar(string sheet)
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/check-in");

        await page.Locator($"main a[href='{sheet}']").ClickAsync();

        Assert.Equal(sheet, new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator(".leave-bar").GetByRole(AriaRole.Link, new() { Name = "Leave quickly" })).ToHaveAttributeAsync("href", "/leave");
    }

    private Task<BrowserPage> OpenAsync() => browser.OpenAsync(javaScript: false, PageFaults.Narrow);

    private static Task ExpectHeadingAsync(IPage page, string words) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(words);
}
