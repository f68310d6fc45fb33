using IptFinder.Tests.Shared;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>One running site and one browser for all browser tests; each page it opens has its own cookies and storage, or none.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private SiteProcess? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowser? _keeping;
    private readonly Dictionary<bool, BrowserPage> _used = [];

    internal SiteProcess Site => _site ?? throw new InvalidOperationException("The site runs only where there is a browser.");

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null)
        {
            return; // xunit makes the fixture even when every test is skipped.
        }

        // Other tests share the machine: what comes late is no failure, what never comes is one all the same.
        Assertions.SetDefaultExpectTimeout((float)TimeSpan.FromSeconds(30).TotalMilliseconds);
        _site = await SiteProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync(without: []);
    }

    /// <summary>A fresh page, 1280 x 800 unless told, with a record of what it asks for.</summary>
    public Task<BrowserPage> OpenAsync(bool javaScript = true, int width = 1280, int height = 800) => OpenAsync(_browser!, javaScript, width, height);

    /// <summary>
    /// One for states in which nothing is kept: it is the same one each time. A fresh one has to learn axe again, which takes a third of the
    /// time of looking at a state. Not for two tests at a time.
    /// </summary>
    public async Task<BrowserPage> UseAgainAsync(bool javaScript, int width)
    {
        if (!_used.TryGetValue(javaScript, out var used))
        {
            _used[javaScript] = used = await OpenAsync(javaScript);
        }

        await used.BeginAgainAsync(width);
        return used;
    }

    /// <summary>One that keeps the pages that are left, for Back, as visitors' browsers do; Playwright switches it off, and does not wait well for a page that was kept.</summary>
    public async Task<BrowserPage> OpenKeepingAsync(bool javaScript) =>
        await OpenAsync(_keeping ??= await LaunchAsync(without: ["--disable-back-forward-cache"]), javaScript, width: 1280, height: 800);

    private Task<IBrowser> LaunchAsync(string[] without) => _playwright!.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Chromium.Path,
        Args = Chromium.Arguments,
        IgnoreDefaultArgs = without,
    });

    private async Task<BrowserPage> OpenAsync(IBrowser browser, bool javaScript, int width, int height)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Site.Address.ToString(),
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return new BrowserPage(context, await context.NewPageAsync(), Site.Address);
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in new[] { _browser, _keeping }.OfType<IBrowser>())
        {
            await browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
