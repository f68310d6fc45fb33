using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>What a course costs, from the home page to the sheets for the phone: with and without JavaScript, on a phone and a desk.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CostsJourneyTests(BrowserFixture browser)
{
    [ChromiumTheory]
    [InlineData(true, 320)]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    [InlineData(false, 1280)]
    public async Task Work_out_change_compare_and_print(bool javaScript, int width)
    {
        await using var opened = await browser.OpenAsync(javaScript, width);
        var page = await opened.GoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "What will it cost?" }).ClickAsync();

        await CostsForms.SendAsync(page, CostsForms.Examples["in network"]);
        await ExpectSentenceAsync(page, "a", "About $1,467 in all; between $1,305 and $1,582.");

        await page.GetByLabel("Deductible", new() { Exact = true }).FillAsync("600");
        await CostsForms.WorkOutAsync(page);
        await ExpectSentenceAsync(page, "a", "About $1,110 in all; between $1,038 and $1,170.");

        await CostsForms.AddWayAsync(page);
        await page.GetByTestId("way-b").GetByLabel("I pay it myself").CheckAsync();
        await page.GetByTestId("way-b").GetByLabel("Each visit after").FillAsync("90");
        await CostsForms.WorkOutAsync(page);
        await Assertions.Expect(page.GetByTestId("compare")).ToContainTextAsync("Paying yourself");
        await ExpectSentenceAsync(page, "b", "About $1,260 in all; between $1,080 and $1,440.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take away way B" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("way-b")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByLabel("Deductible", new() { Exact = true })).ToHaveValueAsync("600");

        await CostsForms.WorkOutAsync(page);
        foreach (var (button, path) in new[] { ("Questions for your insurer", "/costs/call-sheet"), ("Worksheet for the therapist", "/costs/worksheet") })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(button);
            Assert.Equal(path, new Uri(page.Url).PathAndQuery);
            await page.GetByRole(AriaRole.Button, new() { Name = "Back to your numbers" }).ClickAsync();
            await ExpectSentenceAsync(page, "a", "About $1,110 in all; between $1,038 and $1,170.");
            await Assertions.Expect(page.GetByLabel("Deductible", new() { Exact = true })).ToHaveValueAsync("600");
        }

        Assert.Equal("/costs", new Uri(page.Url).PathAndQuery);
        await AssertNothingKeptAsync(opened, javaScript);
    }

    [ChromiumFact]
    public async Task Ways_to_pay_are_added_before_anything_is_chosen_in_them()
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/costs");

        await CostsForms.AddWayAsync(page);
        await CostsForms.AddWayAsync(page);

        await Assertions.Expect(page.GetByTestId("way-b")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByTestId("way-c")).ToBeInViewportAsync();
        await CostsForms.WorkOutAsync(page);
        await Assertions.Expect(page.Locator(".error-summary a[href$='-kind']")).ToHaveCountAsync(3);
    }

    [ChromiumFact]
    public async Task Enter_works_out_and_behind_a_therapists_name_adds_them()
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/therapists/1");
        var name = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        await page.GotoAsync("/costs");
        await CostsForms.FillAsync(page, CostsForms.Examples["in network"]);

        await page.GetByLabel("Deductible", new() { Exact = true }).PressAsync("Enter");
        await ExpectSentenceAsync(page, "a", "About $1,467 in all; between $1,305 and $1,582.");

        await page.GetByText("Compare with another way or therapist").ClickAsync();
        await page.GetByLabel("Or a therapist's name").FillAsync(name);
        await page.GetByLabel("Or a therapist's name").PressAsync("Enter");
        await Assertions.Expect(page.GetByTestId("way-b")).ToContainTextAsync("Fees of ");
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mistake_is_explained_and_loses_nothing(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript, width: 320);
        var page = await opened.GoAsync("/costs");

        await CostsForms.SendAsync(page, CostsForms.Examples["mistakes"]);

        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        if (javaScript)
        {
            await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
        }

        await page.Locator(".error-summary a[href='#a-deductible']").ClickAsync();
        await Assertions.Expect(page.Locator("#a-deductible")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#a-deductible")).ToHaveValueAsync("lots");
        await Assertions.Expect(page.Locator("#a-first")).ToHaveValueAsync("abc");
        await Assertions.Expect(page.Locator("#a-share")).ToHaveValueAsync("20");
        await Assertions.Expect(page.GetByLabel("Insurance, therapist in network")).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByTestId("answer-a")).ToHaveCountAsync(0);
        await AssertNothingKeptAsync(opened, javaScript);
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_therapists_page_leads_to_the_estimate_with_their_fees_in_one_click(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript);
        var page = await opened.GoAsync("/therapists/1");
        await page.GetByTestId("course").GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page.GetByTestId("sentence")).ToContainTextAsync("in all");
        await Assertions.Expect(page.GetByTestId("way-a")).ToContainTextAsync("Fees of ");
        await Assertions.Expect(page.GetByLabel("Each visit after")).Not.ToHaveValueAsync("");
        await Assertions.Expect(page.GetByLabel("I pay it myself")).ToBeCheckedAsync();
        opened.AssertNoOffsiteRequests();
    }

    private static Task ExpectSentenceAsync(IPage page, string letter, string sentence) =>
        Assertions.Expect(page.GetByTestId($"answer-{letter}").GetByTestId("sentence")).ToHaveTextAsync(sentence);

    private static async Task AssertNothingKeptAsync(BrowserPage opened, bool javaScript)
    {
        opened.AssertNoOffsiteRequests();
        Assert.Empty(await opened.Page.Context.CookiesAsync());
        if (javaScript)
        {
            Assert.Equal(0, await opened.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        }
    }
}
