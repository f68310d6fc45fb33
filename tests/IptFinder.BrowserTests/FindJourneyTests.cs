using System.Globalization;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>The way most people take: search, filter, open someone, go back. With and without JavaScript, on a phone and a desk.</summary>
[Collection(SharedBrowser.Name)]
public sealed class FindJourneyTests(BrowserFixture browser)
{
    [ChromiumTheory]
    [InlineData(true, 320)]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    [InlineData(false, 1280)]
    public async Task Search_filter_open_and_back(bool javaScript, int width)
    {
        await using var opened = await browser.OpenAsync(javaScript, width);
        var page = await opened.GoAsync("/");

        await page.GetByLabel("Where").FillAsync("06510");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find therapists" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("IPT therapists within 25 miles of New Haven, CT 06510, or online in Connecticut");
        var all = await TotalAsync(page);
        Assert.Equal(20, await page.GetByTestId("card").CountAsync());

        await OpenFiltersAsync(page);
        await page.GetByRole(AriaRole.Group, new() { Name = "IPT training" }).GetByLabel("Trained").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Trained");
        var trained = await TotalAsync(page);
        Assert.InRange(trained, 1, all - 1);
        var results = page.Url;
        Assert.Contains("training=trained", results, StringComparison.Ordinal);

        var first = page.GetByTestId("card").First.GetByRole(AriaRole.Heading);
        var name = await first.InnerTextAsync();
        await first.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
        await Assertions.Expect(page.GetByTestId("practice")).ToContainTextAsync("Connecticut");

        await page.GoBackAsync();
        Assert.Equal(results, page.Url);
        Assert.Equal(name, await page.GetByTestId("card").First.GetByRole(AriaRole.Heading).InnerTextAsync());
        Assert.Equal(trained, await TotalAsync(page));
        opened.AssertNoOffsiteRequests();
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_private_search_leaves_nothing_in_the_address_and_pages_by_buttons(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript);
        var page = await opened.GoAsync("/find");

        await page.GetByLabel("Where").FillAsync("06510");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search privately" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("status")).ToContainTextAsync("Showing 1 to 20");
        await page.GetByRole(AriaRole.Button, new() { Name = "2 of " }).ClickAsync();

        await Assertions.Expect(page.GetByTestId("status")).ToContainTextAsync("Showing 21 to 40");
        Assert.Equal("/find", new Uri(page.Url).PathAndQuery);
        Assert.Equal("Find - IptFinder", await page.TitleAsync());
        Assert.DoesNotContain("06510", string.Join(' ', await page.EvaluateAsync<string[]>("[...document.links].map(link => link.href)")), StringComparison.Ordinal);
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_private_search_Back_shows_nothing_of_it(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript);
        foreach (var path in (string[])["/", "/find"])
        {
            var page = await opened.GoAsync(path);
            await page.GetByLabel("Where").FillAsync("06511");
            var choice = page.Locator("main select").First;
            var usual = await choice.InputValueAsync();
            await choice.SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await page.GetByRole(AriaRole.Button, new() { Name = "Search privately" }).ClickAsync();
            await Assertions.Expect(page.Locator("[data-leave]")).ToBeVisibleAsync();

            await page.GoBackAsync();

            await Assertions.Expect(page.GetByLabel("Where")).ToHaveValueAsync("");
            await Assertions.Expect(choice).ToHaveValueAsync(usual);
        }
    }

    [ChromiumFact]
    public async Task A_mistake_is_explained_gets_the_focus_and_loses_nothing()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/find?insurer=aetna");

        await page.GetByLabel("Where").FillAsync("Nowhereville");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();

        await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        await page.Locator(".error-summary a").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Where")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("Where")).ToHaveValueAsync("Nowhereville");
        await Assertions.Expect(page.GetByLabel("Aetna")).ToBeCheckedAsync();
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_town_of_several_states_is_chosen_by_a_button_and_Enter_still_means_what_was_typed(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript);
        var page = opened.Page;

        await page.GotoAsync("/find?near=Springfield&mode=in-person");
        await page.GetByRole(AriaRole.Button, new() { Name = "Springfield, MA" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Springfield, MA");

        await page.GotoAsync("/find?near=Springfield&mode=in-person");
        await page.GetByLabel("Where").FillAsync("06510");
        await page.GetByLabel("Where").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("New Haven, CT 06510");
    }

    // Where the filters are folded, as on a phone, they are opened first.
    private static async Task OpenFiltersAsync(IPage page)
    {
        var fold = page.GetByText("Change the search");
        if (await fold.IsVisibleAsync())
        {
            await fold.ClickAsync();
        }
    }

    /// <summary>How many were found: both numbers of "80 say they offer IPT, 22 more are listed."</summary>
    private static async Task<int> TotalAsync(IPage page)
    {
        var sentence = (await page.GetByTestId("status").InnerTextAsync()).Split('.')[0];
        return sentence.Split(' ').Sum(word => int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : 0);
    }
}
