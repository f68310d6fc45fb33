using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>A page in a context of its own that records every address it asks for.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    /// <summary>Where "Leave quickly" leads.</summary>
    public const string Elsewhere = "https://www.weather.gov/";

    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _requests = new();

    internal BrowserPage(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        _site = site;
        Page = page;
        context.Request += (_, request) => _requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Opens a path of the site, such as <c>/find?near=06510</c>, and fails unless it answers 200.</summary>
    public async Task<IPage> GoAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.Equal(200, answer!.Status);
        return Page;
    }

    /// <summary>An empty page stands there from now on, by the browser's own tools: Playwright's routes let pass what another answer leads to.</summary>
    public async Task AnswerElsewhereAsync()
    {
        var tools = await _context.NewCDPSessionAsync(Page);
        tools.Event("Fetch.requestPaused").OnEvent += (_, paused) => _ = tools.SendAsync("Fetch.fulfillRequest", new()
        {
            ["requestId"] = paused!.Value.GetProperty("requestId").GetString()!,
            ["responseCode"] = 200,
        });
        await tools.SendAsync("Fetch.enable", new() { ["patterns"] = new[] { new { urlPattern = Elsewhere + "*" } } });
    }

    /// <summary>As if it were fresh, whatever the test before did in it.</summary>
    public async Task BeginAgainAsync(int width)
    {
        await Page.GotoAsync("about:blank"); // Also where the next state has the address of this one.
        var tools = await _context.NewCDPSessionAsync(Page);
        await tools.SendAsync("Storage.clearDataForOrigin", new() { ["origin"] = _site.GetLeftPart(UriPartial.Authority), ["storageTypes"] = "all" });
        await tools.DetachAsync();
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Screen });
        await Page.SetViewportSizeAsync(width, 800);
        await Page.Mouse.MoveAsync(0, 0);
        _requests.Clear();
    }

    /// <summary>Fails if the page has kept anything in the browser.</summary>
    public async Task AssertNothingKeptAsync()
    {
        Assert.Empty(await _context.CookiesAsync());
        Assert.Equal(0, await Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    /// <summary>Fails if anything but the site was asked for since this page was opened or began again, or if nothing was.</summary>
    public void AssertNoOffsiteRequests()
    {
        Assert.NotEmpty(_requests);
        Assert.DoesNotContain(_requests, IsOffsite);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsOffsite(string address)
    {
        var asked = new Uri(address);
        return asked.Scheme is not ("data" or "blob" or "about")
            && !string.Equals(asked.Authority, _site.Authority, StringComparison.OrdinalIgnoreCase);
    }
}
