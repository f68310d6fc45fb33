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
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep on this device" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-kept-words]")).ToHaveTextAsync("Your check-in is kept on this device.");
        Assert.Matches(@"\{""date"":""20\d\d-\d\d-\d\d"",""phq9"":8,""gad7"":14\}\],""plan""", await page.EvaluateAsync<string>(CheckIns.Storage));

        await page.ReloadAsync();
        await CheckIns.AgeAsync(page, under18: false);
        await Assertions.Expect(page.Locator("[data-rows] tr")).ToHaveCountAsync(4);
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "Your scores over time" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase everything kept" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-kept-words]")).ToHaveTextAsync("Erased. Nothing is kept on this device.");
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
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
                "10 points lower than on 1 Sep 2026 (18). A change of 6 points or more is rarely chance. It fell by 50 percent or more. This is called a response.",
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

        await Assertions.Expect(page.Locator("[data-kept-words]")).ToHaveTextAsync("The file's check-ins are kept on this device.");
        Assert.Equal(CheckIns.Kept, await page.EvaluateAsync<string>(CheckIns.Storage));
    }

    [ChromiumTheory]
    [InlineData("no", "", "This is not a file of check-ins")]
    [InlineData(CheckIns.Kept, "", "This is not a file of check-ins")]
    [InlineData("\"plan\"", "\"plans\"", "This is not a file of check-ins")]
    [InlineData("\"phq9\":18,", "", "Check-in 1: it needs a date and a score for each list, and nothing else.")]
    [InlineData("\"phq9\":18", "\"phq9\":18,\"name\":\"x\"", "Check-in 1: it needs a date and a score for each list, and nothing else.")]
    [InlineData("\"phq9\":15", "\"phq9\":28", "Check-in 2: PHQ-9 must be a whole number from 0 to 27, or null.")]
    [InlineData("\"gad7\":9", "\"gad7\":-1", "Check-in 3: GAD-7 must be a whole number from 0 to 21, or null.")]
    [InlineData("\"gad7\":9", "\"gad7\":\"9\"", "Check-in 3: GAD-7 must be a whole number from 0 to 21, or null.")]
    [InlineData("\"phq9\":15", "\"phq9\":null", "Check-in 2: it holds no score.")]
    [InlineData("2026-09-29", "2026-02-31", "Check-in 2: the date must be a day up to today")]
    [InlineData("2026-09-29", "2099-01-01", "Check-in 2: the date must be a day up to today")]
    [InlineData("\"2026-09-29\"", "20260929", "Check-in 2: the date must be a day up to today")]
    [InlineData("2026-09-29", "2026-09-01", "Two check-ins have the same date.")]
    [InlineData("\"sessions\":12", "\"sessions\":2", "The course needs a first day, like 2026-10-12, and 3 to 60 sessions.")]
    public async Task A_file_that_is_wrong_is_refused_whole_and_says_why(string right, string wrong, string said)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);

        await CheckIns.OpenFileAsync(page, CheckIns.Kept.Contains(right, StringComparison.Ordinal) ? CheckIns.Kept.Replace(right, wrong, StringComparison.Ordinal) : right);

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(said);
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
    }

    [ChromiumTheory]
    [InlineData(3, "1, 2, 3")]
    [InlineData(4, "1, 3, 4")]
    [InlineData(6, "2, 4, 6")]
    [InlineData(12, "3, 9, 12")]
    [InlineData(14, "4, 10, 14")]
    [InlineData(20, "4, 15, 20")]
    public async Task The_parts_of_a_course_are_a_quarter_a_half_and_a_quarter(int sessions, string last)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        var weeks = string.Join(',', Enumerable.Range(0, sessions).Select(week => $$"""{"date":"{{new DateOnly(2026, 1, 5).AddDays(week * 7):yyyy-MM-dd}}","phq9":5,"gad7":5}"""));
        await page.EvaluateAsync($$"""localStorage.setItem("check-ins", '{"checkIns":[{{weeks}}],"plan":null}')""");
        await page.ReloadAsync();
        await CheckIns.AgeAsync(page, under18: false);

        await page.GetByText("Mark the parts of your course").ClickAsync();
        await page.GetByLabel("First session").FillAsync("2026-01-05");
        await page.GetByLabel("Sessions", new() { Exact = true }).FillAsync($"{sessions}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark them" }).ClickAsync();

        var parts = await page.Locator("[data-rows] td:last-child").AllInnerTextsAsync();
        Assert.Equal(last, string.Join(", ", parts.Select((part, index) => (part, number: index + 1)).GroupBy(one => one.part).Select(group => group.Last().number)));
        Assert.Equal(["Initial sessions", "Middle sessions", "Ending sessions"], parts.Distinct(StringComparer.Ordinal));
        await Assertions.Expect(page.Locator("[data-chart] .mark")).ToHaveCountAsync(4);
    }

    [ChromiumFact]
    public async Task Leaving_quickly_erases_what_is_kept_also_without_https()
    {
        await using var opened = await browser.OpenAsync();
        await opened.Page.RouteAsync("https://www.weather.gov/**", route => route.FulfillAsync(new() { Body = "weather", ContentType = "text/html" }));
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["kept"](page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Leave quickly" }).ClickAsync();
        await page.WaitForURLAsync("https://www.weather.gov/");

        page = await opened.GoAsync("/about");
        Assert.Empty(await page.EvaluateAsync<string[]>(Held));
    }
}
