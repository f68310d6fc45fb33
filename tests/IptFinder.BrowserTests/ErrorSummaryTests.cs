using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Every form that can be wrong: what is wrong stands first, in the order of the page, has the focus, and leads to its field.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ErrorSummaryTests(BrowserFixture browser)
{
    private const string InOrder =
        """
        [...document.querySelectorAll(".error-summary a")].map(link => document.getElementById(link.hash.slice(1)))
          .every((field, index, fields) => index === 0 || field === fields[index - 1] || fields[index - 1].compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
        """;

    public static TheoryData<string, bool> Mistakes
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var state in (string[])
                [
                    "/find?near=Nowhereville&maxfee=much", "/find?near=Springfield", "/therapists/1/sook-shim?state=none",
                    "/plan?sessions=x&first=2026-11-01&time=01:30&zone=America/New_York&off=x", "/compare?ids=1,2,3,4,5,6,7,999999999,WWWWWWWWWWWWWWWWWWWW&sort=fee",
                    "estimate, mistakes", "private search, mistake", "words for a call, mistake", "moving, mistake",
                ])
            {
                data.Add(state, true);
                data.Add(state, false);
            }

            return data;
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(Mistakes))]
    public async Task What_is_wrong_takes_the_focus_and_leads_to_its_field(string state, bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript, PageFaults.Narrow);
        var page = opened.Page;
        await PageStates.Named(state)(page);

        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>(InOrder), "The order is not that of the fields.");
        foreach (var link in await page.Locator(".error-summary a").AllAsync())
        {
            await link.PressAsync("Enter");
            await Assertions.Expect(page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}']")).ToBeFocusedAsync();
        }
    }
}
