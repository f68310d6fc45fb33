namespace IptFinder.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class HomePageTests(BrowserFixture browser)
{
    [ChromiumTheory]
    [InlineData(true, 1280)]
    [InlineData(true, 320)]
    [InlineData(false, 320)]
    public async Task Home_opens_with_and_without_JavaScript_and_asks_nobody_else(bool javaScript, int width)
    {
        await using var opened = await browser.OpenAsync(javaScript, width);

        var page = await opened.GoAsync("/");

        Assert.Contains("IptFinder", await page.TitleAsync(), StringComparison.Ordinal);
        opened.AssertNoOffsiteRequests();
    }
}
