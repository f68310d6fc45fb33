using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Scores over time: where they stand in the drawing, and what two of them mean.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CheckInChartTests(BrowserFixture browser)
{
    /// <summary>Forty days over 280 units are 7 a day, from 30 on; a point is 6 units, up from 190.</summary>
    private const string FortyDays =
        """{"checkIns":[{"date":"2026-10-01","phq9":20,"gad7":null},{"date":"2026-10-11","phq9":10,"gad7":21},{"date":"2026-11-10","phq9":0,"gad7":3}],"plan":null}""";

    [ChromiumFact]
    public async Task Days_go_to_the_right_and_points_upward()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        await CheckIns.StoreAsync(page, FortyDays);

        await Assertions.Expect(page.Locator("[data-part=line-phq9]")).ToHaveAttributeAsync("points", "30,70 100,130 310,190");
        await Assertions.Expect(page.Locator("[data-part=line-gad7]")).ToHaveAttributeAsync("points", "100,64 310,172");
        Assert.Equal("1 Oct 2026", await page.Locator("[data-part=from]").TextContentAsync());
        Assert.Equal("10 Nov 2026", await page.Locator("[data-part=to]").TextContentAsync());
    }

    [ChromiumFact]
    public async Task Lines_to_call_stand_above_the_scores()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.StoreAsync(page, FortyDays);
        await CheckIns.AgeAsync(page, under18: false);

        var line = await page.Locator("[data-part=kept]").GetByRole(AriaRole.Link, new() { Name = "Call 988" }).BoundingBoxAsync();
        var chart = await page.GetByRole(AriaRole.Img, new() { Name = "Your scores over time" }).BoundingBoxAsync();

        Assert.True(line!.Y + line.Height <= chart!.Y);
    }

    /// <summary>Over 70 days a week has 28 units; "Initial" needs 49.</summary>
    [ChromiumFact]
    public async Task The_name_of_a_part_is_left_out_where_it_is_too_wide()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.StoreAsync(
            page,
            """{"checkIns":[{"date":"2026-09-01","phq9":18,"gad7":12}],"plan":[{"name":"Initial sessions","first":"2026-09-01","last":"2026-09-01"},{"name":"Middle sessions","first":"2026-09-08","last":"2026-10-06"},{"name":"Ending sessions","first":"2026-10-13","last":"2026-11-10"}]}""");
        await CheckIns.AgeAsync(page, under18: false);

        await Assertions.Expect(page.Locator("[data-part=phases] text").Filter(new() { Visible = true })).ToHaveTextAsync(["Middle", "Ending"]);
    }

    [ChromiumTheory]
    [InlineData("2026-11-18", "8 points lower than on 18 Nov 2026 (18). Both look back on some of the same days.")]
    [InlineData("2026-11-17", "8 points lower than on 17 Nov 2026 (18). England's health service calls a change of 6 points or more reliable: likely more than chance.")]
    public async Task Less_than_two_weeks_apart_the_difference_is_all_that_is_said(string earlier, string said)
    {
        await using var opened = await browser.OpenAsync();
        await opened.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 12, 1, 12, 0, 0, DateTimeKind.Utc));
        var page = await opened.GoAsync("/check-in");
        await CheckIns.StoreAsync(page, $$"""{"checkIns":[{"date":"{{earlier}}","phq9":18,"gad7":null}],"plan":null}""");
        await CheckIns.FillAsync(page, [2, 1, 1, 1, 1, 1, 1, 2, 0], []);
        await CheckIns.ScoreAsync(page);

        await Assertions.Expect(CheckIns.Result(page, "phq9").Locator("p").Last).ToHaveTextAsync(said);
    }
}
