using Microsoft.Playwright;
using Xunit.Sdk;

namespace IptFinder.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class BrowserPageTests(BrowserFixture browser)
{
    [ChromiumFact]
    public async Task AssertNoOffsiteRequests_OffsiteImage_Throws()
    {
        await using var opened = await browser.OpenAsync();
        await opened.Page.RouteAsync("https://elsewhere.example/**", route => route.FulfillAsync(new RouteFulfillOptions { Status = 204 }));

        await opened.Page.SetContentAsync("<img src='https://elsewhere.example/pixel.png'>");

        Assert.Throws<DoesNotContainException>(opened.AssertNoOffsiteRequests);
    }

    [ChromiumFact]
    public async Task AssertNoOffsiteRequests_NothingAskedFor_Throws()
    {
        await using var opened = await browser.OpenAsync();

        Assert.Throws<NotEmptyException>(opened.AssertNoOffsiteRequests);
    }

    [ChromiumTheory]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    public async Task OpenAsync_JavaScriptAndWidth_AreAsAskedFor(bool javaScript, int width)
    {
        await using var opened = await browser.OpenAsync(javaScript, width);

        await opened.Page.SetContentAsync("<noscript>no script</noscript><p id=p>still</p><script>p.textContent = innerWidth</script>");

        Assert.Equal(javaScript ? "1280" : "still", await opened.Page.TextContentAsync("#p"));
        Assert.Equal(width, opened.Page.ViewportSize!.Width);
    }
}
