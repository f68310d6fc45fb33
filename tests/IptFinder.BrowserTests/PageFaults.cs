using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>What keeps people from using a page: what axe objects to, what is too small to hit, what is too wide.</summary>
internal static class PageFaults
{
    public const int Narrow = 320;

    private const int SmallestTarget = 24; // CSS pixels; WCAG 2.2, 2.5.8.
    private const int MainTarget = 44; // 2.5.5, for what a task needs.

    /// <summary>What is not among a page's main targets: links within text, and the smaller ones beside it.</summary>
    private const string MainLinks = ".button, .chip, .wordmark, .menu a, .crisis a, .pages a, .doors a, .lines a, .places a, .card-head a, .questions a, .contents a, .jump a, .error-summary a, .site-footer a";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Opens all that is folded and makes axe ready. A page changed afterwards can be looked at again.</summary>
    public static async Task PrepareAsync(IPage page)
    {
        // Where scripts are off no timer runs, and axe waits for some.
        await page.EvaluateAsync("window.setTimeout = (act) => void Promise.resolve().then(act)");
        await page.EvaluateAsync(Axe);
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
    }

    /// <summary>Looks at a prepared page on a screen of this width, in this scheme.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        List<string> found =
        [
            .. await ObjectionsAsync(page),
            .. await TooSmallAsync(page, "a[href], button, input, select, textarea, summary", SmallestTarget, SmallestTarget),
            .. await TooSmallAsync(page, $"button, input, select, textarea, summary, {MainLinks}", 0, MainTarget),
            .. await TooWideAsync(page),
        ];
        return [.. found.Select(fault => $"{width} {scheme}: {fault}")];
    }

    public static Task<string[]> ObjectionsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        async () => (await axe.run({
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            resultTypes: ["violations"],
        })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))
        """);

    /// <summary>Controls on the screen narrower or lower than that; links within a sentence are exempt.</summary>
    public static Task<string[]> TooSmallAsync(IPage page, string controls, int width, int height) => page.EvaluateAsync<string[]>(
        """
        ([controls, width, height]) => [...document.querySelectorAll(controls)]
          .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.closest(".skip, [aria-hidden]") && getComputedStyle(control).display !== "inline")
          .map(control => [control, (control.closest("label") ?? control).getBoundingClientRect()])
          .filter(([, box]) => box.width < width || box.height < height)
          .map(([control, box]) => `${control.tagName} ${control.textContent.trim()} ${box.width}x${box.height}`)
        """,
        new object[] { controls, width, height });

    public static async Task<IReadOnlyList<string>> TooWideAsync(IPage page)
    {
        var (needed, screen) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), page.ViewportSize!.Width);
        return needed > screen ? [$"{needed} pixels wide"] : [];
    }

    private static async Task SetLettersAsync(ICDPSession browser, int standard, int fixedWidth) =>
        await browser.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, int> { ["standard"] = standard, ["fixed"] = fixedWidth } });

    /// <summary>What is too wide for the narrowest screen once letters are twice as large, as a browser's settings make them.</summary>
    public static async Task<IReadOnlyList<string>> WithLargeLettersAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Narrow, 800);
        var browser = await page.Context.NewCDPSessionAsync(page);
        await SetLettersAsync(browser, standard: 32, fixedWidth: 26);
        try
        {
            Assert.Equal("36px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
            return [.. (await TooWideAsync(page)).Select(fault => $"letters at 200 %: {fault}")];
        }
        finally
        {
            await SetLettersAsync(browser, standard: 16, fixedWidth: 13);
            await browser.DetachAsync();
        }
    }
}
