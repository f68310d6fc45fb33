namespace IptFinder.BrowserTests;

/// <summary>Words in the pictures of the explainer can be read on the smallest phone, and none is cut off.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PictureTests(BrowserFixture browser)
{
    private const double SmallestText = 14; // CSS pixels.

    [ChromiumTheory]
    [InlineData("/learn/three-phases")]
    [InlineData("/learn/interpersonal-inventory")]
    [InlineData("/learn/does-it-work")]
    [InlineData("/learn/perinatal-depression")]
    [InlineData("/learn/kinds-of-ipt")]
    public async Task Words_in_a_picture_are_large_enough_and_within_it(string path)
    {
        await using var opened = await browser.OpenAsync(width: 320);
        var page = await opened.GoAsync(path);

        var sizes = await page.EvalOnSelectorAllAsync<double[]>(
            ".picture text", "all => all.map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)");
        var cutOff = await page.EvalOnSelectorAllAsync<string[]>(
            ".picture text",
            """
            all => all.filter(text => {
              const [box, frame] = [text.getBBox(), text.ownerSVGElement.viewBox.baseVal];
              return box.x < 0 || box.y < 0 || box.x + box.width > frame.width || box.y + box.height > frame.height;
            }).map(text => text.textContent)
            """);

        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(size >= SmallestText, $"{size}"));
        Assert.Empty(cutOff);
    }
}
