using System.Net;

namespace IptFinder.IntegrationTests.Web.Pages;

[Collection(SampleSite.Name)]
public sealed class LeaveTests(TestSite site)
{
    /// <summary>
    /// A browser keeps the page that is left for Back, until it is told to forget: what tells it must come when that page has been left.
    /// </summary>
    [Fact]
    public async Task Leaving_clears_what_the_browser_holds_and_goes_to_a_neutral_page()
    {
        var left = await site.GetAsync("/leave");
        Assert.Equal(HttpStatusCode.OK, left.Status);
        Assert.Empty(left.Text);
        Assert.Equal("no-store", left.Header("Cache-Control"));
        Assert.Equal("0; url=/leave?now=yes", left.Header("Refresh"));
        Assert.False(left.Headers.ContainsKey("Clear-Site-Data"));

        var answer = await site.GetAsync("/leave?now=yes");

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal("https://www.weather.gov/", answer.Header("Location"));
        Assert.Equal("\"cache\", \"storage\"", answer.Header("Clear-Site-Data"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Empty(answer.Text);
    }

    /// <summary>As browsers say it: a link of ours, an address typed; then a link, a picture, a prefetch of another site, and a prefetch of our own.</summary>
    [Theory]
    [InlineData("same-origin", "navigate", null, true)]
    [InlineData("none", "navigate", null, true)]
    [InlineData(null, null, null, true)] // An old browser.
    [InlineData("cross-site", "navigate", null, false)]
    [InlineData("same-site", "navigate", null, false)]
    [InlineData("cross-site", "no-cors", null, false)]
    [InlineData("same-origin", "no-cors", null, false)]
    [InlineData("same-origin", "navigate", "prefetch", false)]
    [InlineData("none", "navigate", "prefetch;prerender", false)]
    public async Task Nobody_elses_page_makes_a_browser_forget(string? from, string? mode, string? purpose, bool clears)
    {
        var (first, second) = (await AskAsync("/leave"), await AskAsync("/leave?now=yes"));

        Assert.Equal(clears, first.Headers.ContainsKey("Refresh")); // Else the second step would come from a page of ours.
        Assert.Equal(clears ? null : "https://www.weather.gov/", first.Header("Location"));
        Assert.Equal("https://www.weather.gov/", second.Header("Location"));
        Assert.Equal(clears, second.Headers.ContainsKey("Clear-Site-Data"));

        async Task<TestAnswer> AskAsync(string path)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            foreach (var (name, value) in new[] { ("Sec-Fetch-Site", from), ("Sec-Fetch-Mode", mode), ("Sec-Purpose", purpose) }.Where(header => header.Item2 is not null))
            {
                request.Headers.Add(name, value);
            }

            return await site.SendAsync(request);
        }
    }

    [Fact]
    public async Task Leaving_goes_where_the_operator_says()
    {
        using var another = new TestSite().With("Site:LeaveTo", "https://weather.example/today");

        Assert.Equal("https://weather.example/today", (await another.GetAsync("/leave?now=yes")).Header("Location"));
    }
}
