using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>From a therapist's page to the first session: words, log, questions and sheets, with and without JavaScript.</summary>
[Collection(SharedBrowser.Name)]
public sealed partial class PrepareJourneyTests(BrowserFixture browser)
{
    private const string Canary = "c4n4ry";

    [ChromiumTheory]
    [InlineData(true, 320)]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    [InlineData(false, 1280)]
    public async Task Words_for_a_call_are_filled_in_and_kept_nowhere(bool javaScript, int width)
    {
        await using var opened = await browser.OpenAsync(javaScript, width);
        var page = await opened.GoAsync("/therapists/1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Prepare to call" }).ClickAsync();

        await page.GetByLabel("When you can come").FillAsync($"Mondays, {Canary}");
        await page.GetByLabel("Your insurance").FillAsync("Aetna");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it in" }).ClickAsync();

        await Assertions.Expect(page.GetByTestId("call")).ToContainTextAsync($"Times that work for me: Mondays, {Canary}.");
        await Assertions.Expect(page.GetByTestId("call")).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByTestId("mail")).ToContainTextAsync("Are you in network with Aetna?");
        Assert.Equal("/prepare/contact?therapist=1", new Uri(page.Url).PathAndQuery);
        Assert.DoesNotContain(Canary, await page.TitleAsync(), StringComparison.Ordinal);
        if (javaScript)
        {
            Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        }

        Assert.Empty(await page.Context.CookiesAsync());
        opened.AssertNoOffsiteRequests();
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Questions_are_chosen_ordered_and_printed(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript);
        var page = await opened.GoAsync("/prepare");
        await page.GetByRole(AriaRole.Link, new() { Name = "Questions to ask" }).ClickAsync();
        await page.Locator("input[value=cost]").CheckAsync();
        await page.Locator("input[value=style]").CheckAsync();
        await page.Locator("[name=at-style]").SelectOptionAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make my sheet" }).ClickAsync();

        await Assertions.Expect(page.GetByTestId("chosen").Locator("li")).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByTestId("chosen").Locator("li").First).ToContainTextAsync("your style");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator("main form")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("header [data-my-list]")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByTestId("chosen")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task The_words_for_a_call_are_printed_with_a_table_for_calls_and_without_the_form()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/prepare/contact?therapist=1");
        await Assertions.Expect(page.Locator("table.log")).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var part in (string[])["call", "voicemail", "mail", "wait"])
        {
            await Assertions.Expect(page.GetByTestId(part)).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.Locator("table.log")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main form")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-log-tools]")).ToBeHiddenAsync();
        Assert.All(await page.Locator("table.log th").EvaluateAllAsync<bool[]>("heads => heads.map(head => head.scrollWidth <= head.clientWidth)"), Assert.True);
    }

    [ChromiumTheory]
    [InlineData("Letter")]
    [InlineData("A4")]
    public async Task The_sheet_for_the_first_appointment_is_one_page(string format)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/prepare/first-appointment");
        var margin = new Margin { Top = "1.3cm", Bottom = "1.3cm", Left = "1.3cm", Right = "1.3cm" }; // Half an inch, the widest that browsers choose.

        var printed = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format, Margin = margin }));

        Assert.Single(PageOfPdf.Matches(printed));
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_somebody_will_be_is_asked_for_and_kept_nowhere(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript, width: 320);
        var page = await opened.GoAsync("/therapists/1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Moving or traveling?" }).ClickAsync();
        await page.GetByLabel("I will be in").SelectOptionAsync("CA");
        await page.GetByRole(AriaRole.Button, new() { Name = "See what is known" }).ClickAsync();

        await Assertions.Expect(page.GetByTestId("answer")).ToContainTextAsync("California");
        await Assertions.Expect(page.GetByTestId("answer")).ToBeInViewportAsync();
        Assert.Equal("/prepare/moving?therapist=1", new Uri(page.Url).PathAndQuery);
        if (javaScript)
        {
            Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 10_000)]
    private static partial Regex PageOfPdf { get; }
}
