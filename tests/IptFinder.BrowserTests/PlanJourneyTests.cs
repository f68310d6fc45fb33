using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>From the first day to dates, calendar file, costs and back: with and without JavaScript, on a phone and a desk.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PlanJourneyTests(BrowserFixture browser)
{
    [ChromiumTheory]
    [InlineData(true, 320)]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    [InlineData(false, 1280)]
    public async Task Plan_change_download_and_look_at_the_price(bool javaScript, int width)
    {
        await using var opened = await browser.OpenAsync(javaScript, width);
        var page = await opened.GoAsync("/plan");
        await page.GetByLabel("Kind of therapy").SelectOptionAsync("ipt-group");
        await page.GetByLabel("Meetings one to one before the group").SelectOptionAsync("2");
        await page.GetByLabel("What you would work on").SelectOptionAsync("grief");
        await page.GetByLabel("Number of sessions").FillAsync("8");
        await page.GetByLabel("First day it could begin").FillAsync("2027-01-05");
        await ShowAsync(page);

        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        await page.Locator(".error-summary a[href='#time']").ClickAsync();
        await Assertions.Expect(page.Locator("#time")).ToBeFocusedAsync();
        await page.Locator("#time").FillAsync("17:00");
        await page.GetByLabel("Your state").SelectOptionAsync("CT");
        await ShowAsync(page);
        await Assertions.Expect(page.GetByTestId("plan-sentence")).ToHaveTextAsync("2 meetings and 8 sessions, from 5 Jan 2027 to 9 Mar 2027.");
        await Assertions.Expect(page.GetByLabel("What you would work on")).ToHaveValueAsync("grief");

        await page.GetByLabel("US federal holidays").SelectOptionAsync("yes");
        await page.GetByText("Weeks off").ClickAsync();
        await page.GetByLabel("1. From").FillAsync("2027-02-15");
        await page.GetByLabel("1. To").FillAsync("2027-02-21");
        await ShowAsync(page);
        await Assertions.Expect(page.GetByTestId("plan-sentence")).ToHaveTextAsync("2 meetings and 8 sessions, from 5 Jan 2027 to 16 Mar 2027.");

        await page.GetByLabel("Reminder").SelectOptionAsync("60");
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download calendar file" }).ClickAsync());
        Assert.Equal("appointments.ics", file.SuggestedFilename);
        Assert.DoesNotContain("grief", file.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "What will it cost?" }).ClickAsync();
        await Assertions.Expect(page.GetByText("10 visits on the days of your plan, from 5 Jan 2027 to 16 Mar 2027.")).ToBeVisibleAsync();
        await page.GetByText("I pay it myself").ClickAsync();
        await page.Locator("#a-first").FillAsync("150");
        await page.Locator("#a-session").FillAsync("40");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "See the dates of this course" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("plan-sentence")).ToHaveTextAsync("2 meetings and 8 sessions, from 5 Jan 2027 to 16 Mar 2027.");
        await Assertions.Expect(page.GetByTestId("plan-cost")).ToHaveTextAsync("Paying yourself: About $620 in all.");
        await Assertions.Expect(page.GetByLabel("What you would work on")).ToHaveValueAsync("grief");
        opened.AssertNoOffsiteRequests();
        Assert.Empty(await page.Context.CookiesAsync());
        if (javaScript)
        {
            Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        }
    }

    [ChromiumFact]
    public async Task Meetings_are_asked_about_for_a_group_alone()
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/plan");

        await Assertions.Expect(page.GetByLabel("Meetings one to one before the group")).ToBeHiddenAsync();
        await page.GetByLabel("Kind of therapy").SelectOptionAsync("ipt-group");
        await Assertions.Expect(page.GetByLabel("Meetings one to one before the group")).ToBeVisibleAsync();
    }

    private static Task ShowAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new() { Name = "Show the dates" }).Last.ClickAsync();
}
