using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>"Is IPT right for me?", from the home page to the search: with and without JavaScript, on a phone and a desk.</summary>
[Collection(SharedBrowser.Name)]
public sealed class GuideJourneyTests(BrowserFixture browser)
{
    [ChromiumTheory]
    [InlineData(true, 320)]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    public async Task Answer_go_back_skip_see_the_result_and_search(bool javaScript, int width)
    {
        await using var opened = await browser.OpenAsync(javaScript, width);
        var page = await opened.GoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Is IPT right for me?" }).ClickAsync();

        await page.GetByLabel("I think about ending my life").CheckAsync();
        await PressAsync(page, "Next");
        await ExpectHeadingAsync(page, "Help first");
        await PressAsync(page, "Go on with the questions");

        await page.GetByLabel("Grief after a death").CheckAsync();
        await PressAsync(page, "Next");
        await page.GetByLabel("My mood is low").CheckAsync();
        await page.GetByLabel("Someone died over a year ago").CheckAsync();
        await PressAsync(page, "Next");
        await ExpectHeadingAsync(page, "Who is it for?");
        await PressAsync(page, "Back");
        await Assertions.Expect(page.GetByLabel("My mood is low")).ToBeCheckedAsync();
        await PressAsync(page, "Next");
        await page.GetByLabel("Adults, 18 to 64").CheckAsync();
        await PressAsync(page, "Next");
        await PressAsync(page, "Skip");
        await page.GetByLabel("That they were trained in IPT").CheckAsync();
        await PressAsync(page, "See the result");

        await ExpectHeadingAsync(page, "What has been studied for what you describe");
        await Assertions.Expect(page.GetByText("Better supported:")).ToHaveCountAsync(1);
        Assert.Equal("/guide", new Uri(page.Url).PathAndQuery);
        Assert.Equal("Guide - IptFinder", await page.TitleAsync());

        await page.GetByLabel("Where").FillAsync("06510");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find therapists" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.List, new() { Name = "Your choices" })).ToContainTextAsync("Grief after a death");
        Assert.Equal("/find", new Uri(page.Url).PathAndQuery);
        if (javaScript)
        {
            Assert.Equal("0 0 ", await page.EvaluateAsync<string>("`${localStorage.length} ${sessionStorage.length} ${document.cookie}`"));
        }

        opened.AssertNoOffsiteRequests();
    }

    /// <summary>Who looks at the phone next finds nothing ticked.</summary>
    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_leaving_Back_shows_no_answer(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript, 320);
        var page = await opened.GoAsync("/guide");
        await page.GetByLabel("I think about ending my life").CheckAsync();
        await page.GotoAsync("/about");
        await page.GoBackAsync();

        await ExpectHeadingAsync(page, "Is IPT right for me?");
        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(0);

        await page.GotoAsync("/plan");
        await page.GetByLabel("What you would work on").SelectOptionAsync("grief");
        await page.GotoAsync("/about");
        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("What you would work on")).ToHaveValueAsync("");
    }

    private static Task PressAsync(IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last.ClickAsync();

    private static Task ExpectHeadingAsync(IPage page, string words) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(words);
}
