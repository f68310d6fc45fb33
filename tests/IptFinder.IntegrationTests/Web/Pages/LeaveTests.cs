using System.Net;

namespace IptFinder.IntegrationTests.Web.Pages;

public sealed class LeaveTests
{
    [Fact]
    public async Task Leaving_clears_what_the_browser_holds_and_goes_to_a_neutral_page()
    {
        using var site = new TestSite();

        var answer = await site.GetAsync("/leave");

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal("https://www.weather.gov/", answer.Header("Location"));
        Assert.Equal("\"cache\", \"storage\"", answer.Header("Clear-Site-Data"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Empty(answer.Text);
    }

    [Fact]
    public async Task Leaving_goes_where_the_operator_says()
    {
        using var site = new TestSite().With("Site:LeaveTo", "https://weather.example/today");

        Assert.Equal("https://weather.example/today", (await site.GetAsync("/leave")).Header("Location"));
    }
}
