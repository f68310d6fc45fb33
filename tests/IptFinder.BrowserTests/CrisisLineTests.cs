using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>What must work, and send nothing, when somebody needs help or must get away.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CrisisLineTests(BrowserFixture browser)
{
    private const string Sensitive = "/prepare/contact?therapist=1";
    private const string Elsewhere = "https://www.weather.gov/";

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
        var page = await opened.GoAsync(Sensitive);
        await page.RouteAsync(Elsewhere + "**", route => route.FulfillAsync(new() { Body = "weather", ContentType = "text/html" }));
        await Assertions.Expect(page.Locator("[data-leave-keys]")).ToBeHiddenAsync(); // No keys are promised that do nothing.
        await page.GetByLabel("When you can come").FillAsync("Tuesdays");

        await page.GetByRole(AriaRole.Link, new() { Name = "Leave quickly" }).ClickAsync();
        await page.WaitForURLAsync(Elsewhere);

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("When you can come")).ToHaveValueAsync(""); // The link cannot take the page out of the history.
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leave_quickly_takes_the_place_of_the_page(bool byKeys)
    {
        await using var opened = await browser.OpenAsync();
        await opened.GoAsync("/about");
        var page = await opened.GoAsync(Sensitive);
        await page.GetByLabel("When you can come").FillAsync("Tuesdays");

        // It is asked for, and need not answer: this may run where there is no way out.
        await page.RunAndWaitForRequestAsync(() => byKeys ? PressShiftAsync(page) : page.Locator("[data-leave]").ClickAsync(), Elsewhere);
        await Assertions.Expect(page.GetByLabel("When you can come")).ToHaveCountAsync(0);

        await page.GoBackAsync();
        Assert.Equal("/about", new Uri(page.Url).AbsolutePath);
    }

    private static async Task PressShiftAsync(IPage page)
    {
        await Assertions.Expect(page.GetByText("or press Shift 3 times")).ToBeVisibleAsync();
        for (var press = 0; press < 3; press++)
        {
            await page.Keyboard.PressAsync("Shift");
        }
    }
}
