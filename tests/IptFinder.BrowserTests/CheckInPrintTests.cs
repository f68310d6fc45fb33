using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>What of Check in comes on paper.</summary>
[Collection(SharedBrowser.Name)]
public sealed partial class CheckInPrintTests(BrowserFixture browser)
{
    /// <summary>The third begins with how it is scored, and ends with the page.</summary>
    [ChromiumTheory]
    [InlineData("Letter", 0)]
    [InlineData("Letter", 3)]
    [InlineData("A4", 0)]
    public async Task A_blank_form_is_three_sheets(string format, int points)
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);
        await page.Locator($"[name=phq9-9][value='{points}']").CheckAsync();
        var margin = new Margin { Top = "1.3cm", Bottom = "1.3cm", Left = "1.3cm", Right = "1.3cm" }; // Half an inch, the widest that browsers choose.

        var printed = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format, Margin = margin }));

        Assert.Equal(3, PageOfPdf.Count(printed));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator("#phq9-9").GetByText("If not \"Not at all\": call or text 988.")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task For_the_therapist_the_result_comes_first_and_the_table_to_score_by_is_left_out()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["both scores"](page);
        await page.EvaluateAsync("window.print = () => document.title = 'printed'");

        await page.GetByRole(AriaRole.Button, new() { Name = "Print for my therapist" }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page).ToHaveTitleAsync("printed");
        var result = await page.Locator("[data-part=result]").BoundingBoxAsync();
        var answers = await page.Locator("#phq9").BoundingBoxAsync();
        Assert.True(result!.Y < answers!.Y);
        await Assertions.Expect(CheckIns.Result(page, "gad7")).ToContainTextAsync("14 of 21");
        await Assertions.Expect(page.Locator("[data-part=scoring], [data-part=nothing], main button, #phq9 .unanswered").Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task Three_rings_lie_around_one_on_a_sheet_for_closeness()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in/closeness");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var rings = page.Locator(".rings circle");
        await Assertions.Expect(rings.First).ToBeVisibleAsync();
        Assert.Equal(["62", "106", "150", "22"], await rings.EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('r'))"));
        Assert.All(await rings.EvaluateAllAsync<string[]>("all => all.map(one => `${one.getAttribute('cx')} ${one.getAttribute('cy')}`)"), middle => Assert.Equal("160 160", middle));
        Assert.Equal(["You", "close", "less close", "far"], await page.Locator(".rings text").AllTextContentsAsync());
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 10_000)]
    private static partial Regex PageOfPdf { get; }
}
