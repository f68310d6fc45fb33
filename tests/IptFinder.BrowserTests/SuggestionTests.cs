using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>The box under a field: what may be meant, by arrow keys, by mouse, and read aloud; without JavaScript the answer says it.</summary>
/// <remarks>
/// Texts are filled in at once: typed letter by letter, the answer to a shorter text would look like the one waited for,
/// and the last answer would come while the arrow keys are used.
/// </remarks>
[Collection(SharedBrowser.Name)]
public sealed class SuggestionTests(BrowserFixture browser)
{
    private const string Options = "#near-list [role=option]";

    [ChromiumTheory]
    [InlineData("/")]
    [InlineData("/find")]
    public async Task A_misspelled_town_is_chosen_by_arrow_and_Enter(string path)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync(path);
        var where = page.GetByRole(AriaRole.Combobox, new() { Name = "Where" });
        await Assertions.Expect(where).ToHaveAttributeAsync("aria-expanded", "false");

        await where.FillAsync("chicgo");
        var first = page.Locator(Options).First;
        await Assertions.Expect(first).ToHaveTextAsync("Chicago, IL");
        await Assertions.Expect(where).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(where.Locator("~ [role=status]")).ToHaveTextAsync(new Regex(@"^\d suggestions?$", RegexOptions.None, TimeSpan.FromSeconds(1)));

        await where.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await first.GetAttributeAsync("id"), await where.GetAttributeAsync("aria-activedescendant"));
        await where.PressAsync("Enter");
        await Assertions.Expect(where).ToHaveValueAsync("Chicago, IL");
        await Assertions.Expect(page.Locator(Options)).ToHaveCountAsync(0);

        await where.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Chicago, IL");
        opened.AssertNoOffsiteRequests();
    }

    [ChromiumFact]
    public async Task Escape_and_another_field_close_the_box_and_arrows_go_round()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/");
        var where = page.GetByRole(AriaRole.Combobox, new() { Name = "Where" });
        var options = page.Locator(Options);

        await where.FillAsync("springfield");
        await Assertions.Expect(options).ToHaveCountAsync(8);
        await where.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await where.PressAsync("ArrowDown");
        await Assertions.Expect(where).ToHaveAttributeAsync("aria-activedescendant", "");
        await where.PressAsync("Escape");
        await Assertions.Expect(options).ToHaveCountAsync(0);
        await Assertions.Expect(where).ToHaveValueAsync("springfield");

        await where.PressSequentiallyAsync(",");
        await Assertions.Expect(options).ToHaveCountAsync(8);
        await where.PressAsync("Tab");
        await Assertions.Expect(options).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task An_answer_that_comes_after_the_field_was_left_opens_nothing()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/");
        var asked = new TaskCompletionSource<IRoute>();
        await page.RouteAsync("**/suggest?*", asked.SetResult);
        var where = page.GetByRole(AriaRole.Combobox, new() { Name = "Where" });

        await where.FillAsync("springfield");
        var late = await asked.Task;
        await where.PressAsync("Tab");
        var answered = page.WaitForResponseAsync("**/suggest?*");
        await late.ContinueAsync();
        await (await answered).FinishedAsync();

        await Assertions.Expect(page.Locator(Options)).ToHaveCountAsync(0);
        await Assertions.Expect(where).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [ChromiumFact]
    public async Task Where_no_answer_comes_nothing_old_is_offered()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/");
        var where = page.GetByRole(AriaRole.Combobox, new() { Name = "Where" });
        await where.FillAsync("bosto");
        await Assertions.Expect(page.Locator(Options).First).ToHaveTextAsync("Boston, MA");
        await page.RouteAsync("**/suggest?*", route => route.AbortAsync());

        await where.PressSequentiallyAsync("n");

        await Assertions.Expect(page.Locator(Options)).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task A_click_chooses_and_keeps_the_focus_in_the_field()
    {
        await using var opened = await browser.OpenAsync(width: 320);
        var page = await opened.GoAsync("/");
        var where = page.GetByRole(AriaRole.Combobox, new() { Name = "Where" });

        await where.FillAsync("st louis");
        await page.Locator(Options).First.ClickAsync();

        await Assertions.Expect(where).ToHaveValueAsync("Saint Louis, MO");
        await Assertions.Expect(where).ToBeFocusedAsync();
    }

    [ChromiumFact]
    public async Task Without_JavaScript_the_form_works_and_the_answer_says_what_may_be_meant()
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/");

        await page.GetByLabel("Where").FillAsync("chicgo");
        await page.GetByLabel("Where").PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Did you mean")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Chicago, IL" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Chicago, IL");
    }
}
