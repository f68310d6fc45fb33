using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>From the planner's dates to the parts of a course in the chart of check-ins.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CheckInCourseTests(BrowserFixture browser)
{
    private const string Course = "sessions=12&first=2026-08-31&time=17:00&zone=America/New_York&every=biweekly&off=2026-09-28/2026-10-04";

    [ChromiumFact]
    public async Task The_parts_of_a_plan_are_marked_on_request_and_stay()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync($"/plan?{Course}");
        var planned = await page.GetByTestId("parts").Locator("th time").EvaluateAllAsync<string[]>("all => all.map(one => one.dateTime)");
        await page.GetByRole(AriaRole.Link, new() { Name = "Fill in a questionnaire" }).ClickAsync();
        await page.EvaluateAsync($"localStorage.setItem('check-ins', JSON.stringify({{ ...{CheckIns.Kept}, plan: null }}))");
        await page.ReloadAsync();
        await CheckIns.AgeAsync(page, under18: false);
        await Assertions.Expect(page.Locator("[data-part=phases]")).ToBeHiddenAsync();
        Assert.Equal(["not marked", "not marked", "not marked"], await PartsAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Mark the parts of my course" }).ClickAsync();

        await Assertions.Expect(CheckIns.MessageBeside(page.GetByRole(AriaRole.Button, new() { Name = "Mark the parts" }))).ToHaveTextAsync("The parts of your course are marked, and kept on this device.");
        var kept = await page.EvaluateAsync<string[]>($"JSON.parse({CheckIns.Storage}).plan.flatMap(one => [one.first, one.last])");
        Assert.Equal(planned, kept);
        Assert.Equal(["2026-08-31", "2026-10-12"], planned[..2]);

        await page.GotoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);
        Assert.Equal(["Initial sessions", "Initial sessions", "Middle sessions"], await PartsAsync(page));
        await Assertions.Expect(page.Locator("[data-part=phases] text")).ToHaveTextAsync(["Initial", "Middle", "Ending"]);
        Assert.Equal(4, (await page.Locator("[data-part=edges]").GetAttributeAsync("d"))!.Count(letter => letter == 'M'));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mark the parts of my course" })).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task A_day_before_between_or_after_has_its_words()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        string[] days = ["2026-08-30", "2026-08-31", "2026-09-14", "2026-09-18", "2026-09-21", "2026-11-01", "2026-11-02", "2026-11-16", "2026-11-17"];
        var checkIns = string.Join(',', days.Select(day => $$"""{date:"{{day}}",phq9:5,gad7:null}"""));
        await page.EvaluateAsync($"localStorage.setItem('check-ins', JSON.stringify({{ ...{CheckIns.Kept}, checkIns: [{checkIns}] }}))");
        await page.ReloadAsync();
        await CheckIns.AgeAsync(page, under18: false);

        Assert.Equal(
            ["before it", "Initial sessions", "Initial sessions", "Initial sessions", "Middle sessions", "Middle sessions", "Ending sessions", "Ending sessions", "after it"],
            await PartsAsync(page));
    }

    [ChromiumFact]
    public async Task Without_a_plan_one_sentence_leads_to_it()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);

        await Assertions.Expect(page.Locator("[data-part=nothing]")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "plan its dates" })).ToHaveAttributeAsync("href", "/plan");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mark the parts of my course" })).ToHaveCountAsync(0);
    }

    private static Task<IReadOnlyList<string>> PartsAsync(IPage page) => page.Locator("[data-part=rows] td:last-child").AllInnerTextsAsync();
}
