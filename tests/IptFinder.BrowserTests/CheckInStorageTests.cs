using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Nothing that is kept is lost: by another tab, on a later day, beside something unreadable, or where a browser refuses.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CheckInStorageTests(BrowserFixture browser)
{
    private static readonly DateTime Now = new(2026, 12, 1, 12, 0, 0, DateTimeKind.Utc);

    [ChromiumFact]
    public async Task Leaving_empties_the_form_and_the_result()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["both scores"](page);

        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");

        Assert.Equal(0, await page.Locator("main input:checked").CountAsync());
        await Assertions.Expect(page.Locator("[data-part=result]")).ToBeHiddenAsync();
        Assert.Equal(["", ""], await page.Locator("[data-testid^=result-]").AllTextContentsAsync());
        Assert.Equal(["", ""], await page.GetByLabel("Your score last time").EvaluateAllAsync<string[]>("all => all.map(one => one.value)"));
    }

    [ChromiumFact]
    public async Task Something_unreadable_is_said_to_be_and_stays_until_it_is_erased()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.StoreAsync(page, "{\"checkIns\":");
        const string Said = "Something kept here cannot be read. Erase it to go on.";
        await Assertions.Expect(page.Locator("[data-part=erase]")).ToContainTextAsync(Said);
        await ScoreAsync(page);

        await CheckIns.KeepAsync(page);
        await Assertions.Expect(page.Locator("[data-part=after] [data-message]")).ToHaveTextAsync(Said);
        Assert.Equal("{\"checkIns\":", await page.EvaluateAsync<string>(CheckIns.Storage));

        await page.GetByRole(AriaRole.Button, new() { Name = "Erase my check-ins" }).ClickAsync();
        await CheckIns.KeepAsync(page);
        Assert.Equal(1, await CountAsync(page));
    }

    /// <summary>West of where it was kept, a check-in of today may be dated tomorrow; two days ahead it is wrong.</summary>
    [ChromiumTheory]
    [InlineData("2026-12-02", true)]
    [InlineData("2026-12-03", false)]
    public async Task A_check_in_of_tomorrow_can_be_read(string date, bool isReadable)
    {
        await using var opened = await browser.OpenAsync();
        await opened.Page.Clock.SetFixedTimeAsync(Now);
        var page = await opened.GoAsync("/check-in");

        await CheckIns.StoreAsync(page, One(date, "5", "null"));

        await Assertions.Expect(page.Locator("[data-part=rows] tr")).ToHaveCountAsync(isReadable ? 1 : 0);
    }

    [ChromiumFact]
    public async Task What_another_tab_kept_is_shown_and_not_lost()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await ScoreAsync(page);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/check-in");
        await other.EvaluateAsync("kept => localStorage.setItem('check-ins', kept)", CheckIns.Kept);

        await Assertions.Expect(page.Locator("[data-part=rows] tr")).ToHaveCountAsync(3);
        await page.EvaluateAsync("addEventListener('storage', (event) => event.stopImmediatePropagation(), true)");
        await CheckIns.KeepAsync(page);

        Assert.Equal(4, await CountAsync(page));
    }

    [ChromiumFact]
    public async Task A_list_left_out_later_on_a_day_takes_no_score_away()
    {
        await using var opened = await browser.OpenAsync();
        await opened.Page.Clock.SetFixedTimeAsync(Now);
        var page = await opened.GoAsync("/check-in");
        await CheckIns.StoreAsync(page, One("2026-12-01", "5", "9"));
        await CheckIns.FillAsync(page, [], [1, 1, 1, 1, 1, 1, 1]);
        await CheckIns.ScoreAsync(page);
        await page.Clock.SetFixedTimeAsync(Now.AddDays(1)); // The result is still of the first.

        await CheckIns.KeepAsync(page);
        Assert.Equal(One("2026-12-01", "5", "7"), await page.EvaluateAsync<string>(CheckIns.Storage));

        await CheckIns.OpenFileAsync(page, One("2026-12-01", "8", "null"));
        await Assertions.Expect(CheckIns.MessageBeside(page.GetByLabel("Open a file"))).ToHaveTextAsync("The file's check-ins are kept on this device.");
        Assert.Equal(One("2026-12-01", "8", "7"), await page.EvaluateAsync<string>(CheckIns.Storage));
    }

    [ChromiumFact]
    public async Task A_file_without_a_course_leaves_the_marked_one()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.StoreAsync(page, CheckIns.Kept);
        await CheckIns.AgeAsync(page, under18: false);

        await CheckIns.OpenFileAsync(page, One("2026-08-01", "5", "null"));

        await Assertions.Expect(page.Locator("[data-part=rows] tr")).ToHaveCountAsync(4);
        Assert.Equal(CheckIns.Kept.Replace("[{\"date\"", $"[{One("2026-08-01", "5", "null")[13..^14]},{{\"date\"", StringComparison.Ordinal), await page.EvaluateAsync<string>(CheckIns.Storage));
    }

    [ChromiumFact]
    public async Task Too_much_is_refused_and_says_so()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);
        var message = CheckIns.MessageBeside(page.GetByLabel("Open a file"));
        await CheckIns.OpenFileAsync(page, new string(' ', 500_001));

        await Assertions.Expect(message).ToHaveTextAsync("This file is too large. A file of check-ins has 500 KB at most.");
        Assert.Null(await page.EvaluateAsync<string?>(CheckIns.Storage));
    }

    [ChromiumFact]
    public async Task Where_a_browser_keeps_nothing_there_is_a_result_and_it_says_so()
    {
        await using var opened = await browser.OpenAsync();
        await opened.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });");
        var page = await opened.GoAsync("/check-in");
        await ScoreAsync(page);

        await Assertions.Expect(CheckIns.Result(page, "phq9")).ToContainTextAsync("0 of 27");
        await CheckIns.KeepAsync(page);

        await Assertions.Expect(page.Locator("[data-part=after] [data-message]")).ToHaveTextAsync("This browser does not let a page keep anything.");
    }

    private static string One(string date, string phq9, string gad7) => $$"""{"checkIns":[{"date":"{{date}}","phq9":{{phq9}},"gad7":{{gad7}}}],"plan":null}""";

    private static Task<int> CountAsync(IPage page) => page.EvaluateAsync<int>($"JSON.parse({CheckIns.Storage}).checkIns.length");

    private static async Task ScoreAsync(IPage page)
    {
        await CheckIns.FillAsync(page, [0, 0, 0, 0, 0, 0, 0, 0, 0], []);
        await CheckIns.ScoreAsync(page);
    }
}
