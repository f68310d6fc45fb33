using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>The log of calls to one therapist, and how long to wait. Today is Thursday 3 Dec 2026 unless told.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ContactLogTests(BrowserFixture browser)
{
    /// <summary>Two working days after a Thursday is Monday.</summary>
    [ChromiumFact]
    public async Task The_log_says_when_to_call_the_next_one()
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");
        await page.Locator("[data-note='2']").FillAsync("second");
        await page.GotoAsync("/prepare/contact?therapist=1");

        await PressAsync(page, "I called or wrote");
        await Assertions.Expect(Lines(page)).ToHaveTextAsync(["3 Dec 2026: I called or wrote"]);
        await ExpectWaitAsync(page, "2 working days", "7 Dec 2026");
        await Assertions.Expect(page.Locator("header [data-my-list]")).ToHaveTextAsync("My list (2)");

        await page.Clock.SetFixedTimeAsync(new DateTime(2026, 12, 8, 15, 0, 0, DateTimeKind.Utc));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-waiting]")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Next on my list" }).ClickAsync();
        Assert.Equal("/prepare/contact?therapist=2", new Uri(page.Url).PathAndQuery);

        await page.GoBackAsync();
        await PressAsync(page, "I booked");
        await Assertions.Expect(page.Locator("[data-late]")).ToBeHiddenAsync();
        await PressAsync(page, "Take back");
        await Assertions.Expect(page.Locator("[data-late]")).ToBeVisibleAsync();
        await Assertions.Expect(Lines(page)).ToHaveCountAsync(1);
    }

    [ChromiumTheory]
    [InlineData("I heard back")]
    [InlineData("I am on a waitlist")]
    public async Task An_answer_ends_the_wait(string button)
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/prepare/contact?therapist=1");
        await PressAsync(page, "I called or wrote");

        await PressAsync(page, button);

        await Assertions.Expect(Lines(page)).ToHaveTextAsync(["3 Dec 2026: I called or wrote", $"3 Dec 2026: {button}"]);
        await Assertions.Expect(page.Locator("[data-waiting]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-late]")).ToBeHiddenAsync();
    }

    [ChromiumTheory]
    [InlineData("As soon as I can", "1 working day", "4 Dec 2026")]
    [InlineData("Within two weeks", "2 working days", "7 Dec 2026")]
    [InlineData("Within a month", "4 working days", "9 Dec 2026")]
    [InlineData("No hurry", "5 working days", "10 Dec 2026")]
    public async Task The_date_goes_by_the_urgency_now_shown_and_stays_so(string soon, string days, string date)
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/prepare/contact?therapist=1");
        await PressAsync(page, "I called or wrote");

        await page.GetByLabel("How soon you want to start").SelectOptionAsync(soon);
        await ExpectWaitAsync(page, days, date);
        await PressAsync(page, "Put it in");
        await ExpectWaitAsync(page, days, date);
        await page.GotoAsync("/prepare/contact?therapist=2");
        await Assertions.Expect(page.GetByTestId("wait")).ToContainTextAsync($"No answer in {days}?");
        await page.GotoAsync("/prepare/contact?therapist=1");

        await ExpectWaitAsync(page, days, date);
        await Assertions.Expect(page.Locator("#soon option:checked")).ToHaveTextAsync(soon);
    }

    [ChromiumFact]
    public async Task An_urgency_that_was_put_in_before_the_call_counts_for_it()
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/prepare/contact?therapist=1");
        await page.GetByLabel("How soon you want to start").SelectOptionAsync("No hurry");
        await PressAsync(page, "Put it in");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await PressAsync(page, "I called or wrote");

        await ExpectWaitAsync(page, "5 working days", "10 Dec 2026");
    }

    [ChromiumTheory]
    [InlineData("2027-09-02", "2 Sep 2027")]
    [InlineData("2027-01-10", "10 Jan 2027")]
    [InlineData("2027-06-30", "30 Jun 2027")]
    public async Task Days_are_written_as_everywhere_on_the_site(string day, string written)
    {
        await using var opened = await OpenAsync();
        var page = await opened.GoAsync("/prepare/contact?therapist=1");
        await page.EvaluateAsync("day => localStorage.setItem('my-list', JSON.stringify([{ id: 1, log: [{ what: 'booked', day, days: 2 }] }]))", day);

        await page.ReloadAsync();

        await Assertions.Expect(Lines(page)).ToHaveTextAsync([$"{written}: I booked"]);
    }

    private async Task<BrowserPage> OpenAsync()
    {
        var opened = await browser.OpenAsync(width: 320);
        await opened.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 12, 3, 15, 0, 0, DateTimeKind.Utc));
        return opened;
    }

    private static ILocator Lines(IPage page) => page.Locator("[data-entries] li");

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static async Task ExpectWaitAsync(IPage page, string days, string date)
    {
        await Assertions.Expect(page.GetByTestId("wait")).ToContainTextAsync($"No answer in {days}?");
        await Assertions.Expect(page.Locator("[data-waiting]")).ToHaveTextAsync($"If you hear nothing by {date}, call the next one on your list.");
    }
}
