using IptFinder.Tests.Shared;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Every kind of page on a phone and a desk, light or dark: nothing axe objects to, nothing too wide, nothing too small to hit.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AccessTests(BrowserFixture browser)
{
    private static readonly (int Width, ColorScheme Scheme)[] Views = [(PageFaults.Narrow, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light)];

    public static TheoryData<string> Plain => [.. PageStates.Plain.Keys];

    public static TheoryData<string> Scripted => [.. PageStates.Scripted.Keys];

    /// <summary>With JavaScript and without it at the same time, each in the scheme that the other is not in.</summary>
    [ChromiumTheory]
    [MemberData(nameof(Plain))]
    public async Task A_page_can_be_used_by_everyone(string state)
    {
        var open = PageStates.Plain[state];
        var with = await browser.UseAgainAsync(javaScript: true, PageFaults.Narrow);
        var without = await browser.UseAgainAsync(javaScript: false, PageFaults.Narrow);
        var faults = await Task.WhenAll(
            FaultsAsync(with, open, Views),
            FaultsAsync(without, open, Views.Select(view => (view.Width, Other(view.Scheme))), "without JavaScript, "));

        await with.AssertNothingKeptAsync();
        Rule.Holds(faults.SelectMany(found => found));
    }

    [ChromiumTheory]
    [MemberData(nameof(Scripted))]
    public async Task What_a_script_shows_can_be_used_by_everyone(string state)
    {
        await using var opened = await browser.OpenAsync(width: PageFaults.Narrow);
        Rule.Holds(await FaultsAsync(opened, PageStates.Scripted[state], Views));
    }

    /// <summary>The narrowest screen for all of them, where most goes wrong; the kinds of page among them are above.</summary>
    [ChromiumFact]
    public async Task Every_page_of_the_explainer_can_be_used_by_everyone()
    {
        await using var contents = await browser.OpenAsync();
        var paths = await (await contents.GoAsync("/learn")).EvaluateAsync<string[]>("[...document.querySelectorAll('main .questions a')].map(link => link.getAttribute('href'))");
        Assert.True(paths.Length >= 35, $"{paths.Length}");

        var faults = await Task.WhenAll(paths.Chunk((paths.Length / 2) + 1).Select(FaultsAsync));
        Rule.Holds(faults.SelectMany(found => found));
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_objection_is_found(bool javaScript)
    {
        await using var opened = await browser.OpenAsync(javaScript);
        await opened.Page.SetContentAsync(
            """
            <html lang=en><title>t</title><main><h1>t</h1><input style='height:30px'><div style='width:2000px'>wide</div>
            <a href=/ style='display:inline-block;width:9px;height:9px;overflow:hidden'>x</a><a href=/2 style='display:inline-block;width:9px;height:9px;overflow:hidden'>y</a></main>
            """);
        await PageFaults.PrepareAsync(opened.Page);

        var faults = await PageFaults.FindAsync(opened.Page, PageFaults.Narrow, ColorScheme.Light);

        foreach (var fault in (string[])["label: ", "target-size: ", "A x 9x9", "INPUT ", "wide"])
        {
            Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
        }
    }

    private static ColorScheme Other(ColorScheme scheme) => scheme == ColorScheme.Light ? ColorScheme.Dark : ColorScheme.Light;

    private static async Task<IEnumerable<string>> FaultsAsync(
        BrowserPage opened, Func<IPage, Task> open, IEnumerable<(int Width, ColorScheme Scheme)> views, string how = "")
    {
        await open(opened.Page);
        await PageFaults.PrepareAsync(opened.Page);
        var faults = new List<string>();
        foreach (var (width, scheme) in views)
        {
            faults.AddRange(await PageFaults.FindAsync(opened.Page, width, scheme));
        }

        faults.AddRange(await PageFaults.WithLargeLettersAsync(opened.Page));
        opened.AssertNoOffsiteRequests();
        return faults.Select(fault => how + fault);
    }

    private async Task<IEnumerable<string>> FaultsAsync(string[] paths)
    {
        await using var opened = await browser.OpenAsync(width: PageFaults.Narrow);
        var faults = new List<string>();
        foreach (var path in paths)
        {
            await PageFaults.PrepareAsync(await opened.GoAsync(path));
            faults.AddRange((await PageFaults.FindAsync(opened.Page, PageFaults.Narrow, ColorScheme.Light)).Select(fault => $"{path}: {fault}"));
        }

        opened.AssertNoOffsiteRequests();
        return faults;
    }
}
