using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Numbers kept in the part of an address that is never sent.</summary>
[Collection(SharedBrowser.Name)]
public sealed class KeptNumbersTests(BrowserFixture browser)
{
    [ChromiumTheory]
    [InlineData("self-pay")]
    [InlineData("hardly anything known")]
    [InlineData("Medicare")]
    [InlineData("one session")]
    [InlineData("three ways")]
    public async Task An_address_brings_the_same_answer_back(string name)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/costs");
        await CostsForms.SendAsync(page, CostsForms.Examples[name]);
        var answers = await page.GetByTestId("sentence").AllInnerTextsAsync();
        var entered = await EnteredAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Keep these numbers" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Now bookmark this page.")).ToBeVisibleAsync();
        var kept = new Uri(page.Url);
        Assert.Equal("/costs", kept.PathAndQuery);

        await using var later = await browser.OpenAsync();
        var sent = new ConcurrentQueue<string>();
        later.Page.Request += (_, request) => sent.Enqueue(request.Url + request.PostData);
        page = await later.GoAsync(kept.PathAndQuery + kept.Fragment);

        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("Your kept numbers are filled in.")).ToBeVisibleAsync();
        Assert.NotEmpty(sent);
        Assert.DoesNotContain(sent, one => one.Contains('=', StringComparison.Ordinal));
        await CostsForms.WorkOutAsync(page);
        Assert.Equal(answers, await page.GetByTestId("sentence").AllInnerTextsAsync());
        Assert.Equal(entered, await EnteredAsync(page));
    }

    [ChromiumFact]
    public async Task Other_ways_to_pay_are_announced_and_come_with_the_answer()
    {
        await using var opened = await browser.OpenAsync();

        var page = await opened.GoAsync("/costs#every=7&start=2027-01-04&likely=10&a-kind=self-pay&a-session=100&b-kind=self-pay&b-session=120&step=add");

        await Assertions.Expect(page.GetByRole(AriaRole.Status).GetByText("Your other ways to pay then show too.")).ToBeVisibleAsync();
        await CostsForms.WorkOutAsync(page);
        await Assertions.Expect(page.GetByTestId("answer-b").GetByTestId("sentence")).ToHaveTextAsync("About $1,200 in all.");
    }

    [ChromiumFact]
    public async Task What_is_changed_afterwards_is_not_put_back()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/costs#every=7&start=2027-01-04&likely=10&a-kind=self-pay&a-session=100");
        await page.GetByLabel("Each visit after").FillAsync("110");
        await CostsForms.WorkOutAsync(page);
        await Assertions.Expect(page.GetByTestId("sentence")).ToHaveTextAsync("About $1,100 in all.");

        await page.GetByRole(AriaRole.Link, new() { Name = "What this rests on" }).ClickAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByLabel("Each visit after")).ToHaveValueAsync("110");
        await Assertions.Expect(page.GetByText("Your kept numbers are filled in.")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task A_link_within_the_page_fills_in_nothing()
    {
        await using var opened = await browser.OpenAsync();

        var page = await opened.GoAsync("/costs#every");

        await Assertions.Expect(page.GetByLabel("How often")).ToHaveValueAsync("7");
        await Assertions.Expect(page.GetByText("Your kept numbers are filled in.")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task Without_JavaScript_there_is_no_such_link()
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/costs");

        await CostsForms.SendAsync(page, CostsForms.Examples["self-pay"]);

        await Assertions.Expect(page.GetByTestId("sentence")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Keep these numbers")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("that browsers do not send")).ToBeHiddenAsync();
    }

    /// <summary>What every field holds, by its name; the choice of radio buttons that is made.</summary>
    private static Task<string[]> EnteredAsync(IPage page) => page.EvaluateAsync<string[]>(
        "[...new FormData(document.getElementById('costs'))].map(([name, value]) => `${name}=${value}`)");
}
