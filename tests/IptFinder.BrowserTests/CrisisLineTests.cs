using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>What must work, and send nothing, when somebody needs help or must get away.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CrisisLineTests(BrowserFixture browser)
{
    [ChromiumTheory]
    [InlineData("/", "tel:988")]
    [InlineData("/", "sms:988")]
    [InlineData("/help", "tel:988")]
    [InlineData("/check-in", "sms:988")]
    public async Task A_tap_on_988_sends_nothing(string path, string address)
    {
        await using var opened = await browser.OpenAsync(width: 320);
        var page = await opened.GoAsync(path);
        var link = page.Locator($"a[href='{address}']").First;
        await Assertions.Expect(link).ToBeVisibleAsync();
        await link.EvaluateAsync("link => link.addEventListener('click', () => document.body.dataset.tapped = link.href)");
        var asked = new ConcurrentQueue<string>(); // What the page itself loads may still come in, before the tap.
        page.Request += (_, request) => asked.Enqueue(request.Url);

        await link.ClickAsync();

        await Assertions.Expect(page.Locator("body")).ToHaveAttributeAsync("data-tapped", address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked.SkipWhile(one => one != address), one => one.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        Assert.EndsWith(path, page.Url, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Leave_quickly_works_without_JavaScript()
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/check-in");
        await page.RouteAsync("https://www.weather.gov/**", route => route.FulfillAsync(new() { Body = "weather", ContentType = "text/html" }));

        await page.GetByRole(AriaRole.Link, new() { Name = "Leave quickly" }).ClickAsync();

        await page.WaitForURLAsync("https://www.weather.gov/");
    }
}
