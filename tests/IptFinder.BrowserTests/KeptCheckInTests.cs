using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>What of a check-in is kept where: nothing and nowhere, unless the person asks for it.</summary>
[Collection(SharedBrowser.Name)]
public sealed class KeptCheckInTests(BrowserFixture browser)
{
    private const string Held =
        """
        async () => [
          ...Object.values(localStorage), ...Object.values(sessionStorage), document.cookie, location.search, location.hash,
          ...(await indexedDB.databases()).map((one) => one.name), ...(await caches.keys()), JSON.stringify(history.state ?? ""), name,
        ].filter((one) => one && one !== '""')
        """;

    private const string NoCheckIn = "it needs a day up to today, after the one before, like 2026-10-12, and a score for each list or null. A score is a whole number, PHQ-9 from 0 to 27 or GAD-7 from 0 to 21.";

    private const string NoCourse = "The course needs Initial sessions, Middle sessions and Ending sessions, each with its first and last day, in order.";

    [ChromiumFact]
    public async Task A_whole_check_in_asks_for_nothing_and_leaves_nothing()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(request.Url);
        var logged = browser.Site.Output;

        await CheckIns.States["thoughts of death, and a score"](page);
        await CheckIns.States["both scores"](page);

        await Assertions.Expect(CheckIns.Result(page, "gad7")).ToContainTextAsync("14 of 21");
        Assert.Empty(asked);
        Assert.Equal(logged, browser.Site.Output);
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
        Assert.Equal("Check in - IptFinder", await page.TitleAsync());
        Assert.Equal("/check-in", new Uri(page.Url).PathAndQuery);

        await page.GotoAsync("/about");
        await page.GoBackAsync();
        Assert.Equal(0, await page.Locator("main input:checked").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
    }

    [ChromiumFact]
    public async Task What_is_kept_comes_back_with_totals_alone_and_one_click_erases_it()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["kept"](page);
        await CheckIns.KeepAsync(page);
        await Assertions.Expect(page.Locator("[data-part=after] [data-message]")).ToHaveTextAsync("Your check-in is kept on this device.");
        Assert.Matches(@"\{""date"":""20\d\d-\d\d-\d\d"",""phq9"":8,""gad7"":14\}\],""plan""", await page.EvaluateAsync<string>(CheckIns.Storage));

        await page.ReloadAsync();
        var erase = page.GetByRole(AriaRole.Button, new() { Name = "Erase my check-ins" });
        await Assertions.Expect(erase).ToBeVisibleAsync();
        await CheckIns.AgeAsync(page, under18: false);
        await Assertions.Expect(page.Locator("[data-part=rows] tr")).ToHaveCountAsync(4);
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "Your scores over time" })).ToBeVisibleAsync();
        await erase.ClickAsync();

        await Assertions.Expect(page.GetByText("Erased. No check-in is kept on this device.")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
        await Assertions.Expect(erase).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-part=chart]")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task A_new_score_is_compared_with_the_first_and_the_newest_that_are_kept()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        await CheckIns.States["kept"](page);

        Assert.Equal(
            [
                "10 points lower than on 1 Sep 2026 (18). England's health service calls a change of 6 points or more reliable: likely more than chance. It fell by 50 percent or more. This is called a response.",
                "3 points lower than on 27 Oct 2026 (11). A change of less than 6 points may be chance.",
            ],
            (await CheckIns.Result(page, "phq9").Locator("p").AllInnerTextsAsync()).Skip(1));
    }

    [ChromiumFact]
    public async Task A_saved_file_brings_the_same_check_ins_to_another_device()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["kept"](page);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save as a file" }).ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Equal("check-ins.json", download.SuggestedFilename);

        await using var other = await browser.OpenAsync();
        page = await other.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);
        await CheckIns.OpenFileAsync(page, file);

        await Assertions.Expect(CheckIns.MessageBeside(page.GetByLabel("Open a file of check-ins"))).ToHaveTextAsync("The file's check-ins are kept on this device.");
        Assert.Equal(CheckIns.Kept, await page.EvaluateAsync<string>(CheckIns.Storage));
    }

    [ChromiumTheory]
    [InlineData("no", "", "This is not a file of check-ins")]
    [InlineData(CheckIns.Kept, "", "This is not a file of check-ins")]
    [InlineData("null", "", "This is not a file of check-ins")]
    [InlineData("""{"checkIns":[{"date,phq9,gad7":1}],"plan":null}""", "", $"Check-in 1: {NoCheckIn}")]
    [InlineData("\"plan\"", "\"plans\"", "This is not a file of check-ins")]
    [InlineData("\"phq9\":18,", "", $"Check-in 1: {NoCheckIn}")]
    [InlineData("\"phq9\":18", "\"phq9\":18,\"name\":\"x\"", $"Check-in 1: {NoCheckIn}")]
    [InlineData("\"phq9\":15", "\"phq9\":28", $"Check-in 2: {NoCheckIn}")]
    [InlineData("\"gad7\":9", "\"gad7\":-1", $"Check-in 3: {NoCheckIn}")]
    [InlineData("\"gad7\":9", "\"gad7\":8.5", $"Check-in 3: {NoCheckIn}")]
    [InlineData("\"gad7\":9", "\"gad7\":\"9\"", $"Check-in 3: {NoCheckIn}")]
    [InlineData("\"phq9\":15", "\"phq9\":null", $"Check-in 2: {NoCheckIn}")]
    [InlineData("2026-09-29", "2026-02-31", $"Check-in 2: {NoCheckIn}")]
    [InlineData("2026-09-29", "2099-01-01", $"Check-in 2: {NoCheckIn}")]
    [InlineData("\"2026-09-29\"", "20260929", $"Check-in 2: {NoCheckIn}")]
    [InlineData("2026-09-29", "2026-09-01", $"Check-in 2: {NoCheckIn}")]
    [InlineData("2026-09-29", "2026-08-01", $"Check-in 2: {NoCheckIn}")]
    [InlineData("\"plan\":[", "\"plan\":[[],", NoCourse)]
    [InlineData("\"plan\":[", "\"plan\":[{\"name\":\"Initial sessions\",\"first\":\"2026-08-01\",\"last\":\"2026-08-02\"},", NoCourse)]
    [InlineData("Middle sessions", "<b>Middle</b>", NoCourse)]
    [InlineData("\"last\":\"2026-09-14\"", "\"last\":\"2026-09-22\"", NoCourse)]
    [InlineData("\"last\":\"2026-11-16\"", "\"last\":\"2026-11-01\"", NoCourse)]
    [InlineData("\"last\":\"2026-11-16\"", "\"last\":\"soon\"", NoCourse)]
    [InlineData("\"last\":\"2026-11-16\"", "\"end\":\"2026-11-16\"", NoCourse)]
    public async Task A_file_that_is_wrong_is_refused_whole_and_says_why(string right, string wrong, string said)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);

        await CheckIns.OpenFileAsync(page, CheckIns.Kept.Contains(right, StringComparison.Ordinal) ? CheckIns.Kept.Replace(right, wrong, StringComparison.Ordinal) : right);

        await Assertions.Expect(CheckIns.MessageBeside(page.GetByLabel("Open a file of check-ins"))).ToContainTextAsync(said);
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
    }

    [ChromiumFact]
    public async Task Leaving_quickly_erases_what_is_kept_also_without_https()
    {
        await using var opened = await browser.OpenAsync();
        await opened.AnswerElsewhereAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["kept"](page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Leave quickly" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(BrowserPage.Elsewhere);

        page = await opened.GoAsync("/about");
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
    }
}
