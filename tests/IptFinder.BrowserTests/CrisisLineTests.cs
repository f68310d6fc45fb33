using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>What must work, and send nothing, when somebody needs help or must get away.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CrisisLineTests(BrowserFixture browser)
{
    private const string Sensitive = "/prepare/contact?therapist=1";
    private const string Elsewhere = BrowserPage.Elsewhere;

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

    [ChromiumTheory]
    [InlineData(Sensitive, "[name=times]", "Tuesdays")]
    [InlineData("/plan", "[name=sessions]", "77")]
    [InlineData("/check-in", "[name=phq9-2][value='3']", null)]
    public async Task Leave_quickly_works_without_JavaScript(string path, string selector, string? text)
    {
        await using var opened = await browser.OpenKeepingAsync(javaScript: false);
        var page = await opened.GoAsync(path);
        await opened.AnswerElsewhereAsync();
        await Assertions.Expect(page.Locator("[data-leave-keys]")).ToBeHiddenAsync(); // No keys are promised that do nothing.
        var field = page.Locator(selector);
        await (text is null ? field.CheckAsync() : field.FillAsync(text));

        await page.GetByRole(AriaRole.Link, new() { Name = "Leave quickly" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Elsewhere);

        await page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit }); // The link cannot take the page out of the history.
        Assert.EndsWith(path, page.Url, StringComparison.Ordinal);
        await (text is null ? Assertions.Expect(field).Not.ToBeCheckedAsync() : Assertions.Expect(field).Not.ToHaveValueAsync(text));
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

    [ChromiumFact]
    public async Task What_is_typed_after_leaving_is_kept_nowhere()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1");
        await page.Locator("[data-note='1']").PressSequentiallyAsync("Call");
        Assert.Equal(1, await page.EvaluateAsync<int>("localStorage.length"));
        await page.RouteAsync("**/leave", route => route.AbortAsync("aborted")); // As while the next page is slow.

        await PressShiftAsync(page);
        await Assertions.Expect(page.Locator("body > *")).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync("on Monday");

        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
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
