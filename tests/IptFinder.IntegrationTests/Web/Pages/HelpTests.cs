using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Pages;

[Collection(SampleSite.Name)]
public sealed class HelpTests(TestSite site)
{
    [Fact]
    public async Task Every_line_of_the_reference_data_is_there_with_its_source_and_date()
    {
        var page = (await site.GetAsync("/help")).Page;

        var lines = page.QuerySelectorAll(".line");

        Assert.Equal(TestReference.Data.CrisisLines.Select(line => line.Name), lines.Select(line => line.QuerySelector("h2")!.TextContent));
        Rule.Holds(lines.Where(line => !line.QuerySelector(".said")!.TextContent.Contains("read 23 Nov 2026", StringComparison.Ordinal)).Select(line => line.TextContent));
    }

    [Theory]
    [InlineData("Call 988", "tel:988")]
    [InlineData("Call 988, then press 1", "tel:988")]
    [InlineData("Call 1-800-799-7233", "tel:+18007997233")]
    [InlineData("Text 988", "sms:988")]
    [InlineData("Text HOME to 741741", "sms:741741")]
    public async Task A_line_is_one_tap_away(string words, string href)
    {
        var page = (await site.GetAsync("/help")).Page;

        Assert.Equal(href, page.QuerySelectorAll(".line a").First(link => link.TextContent == words).GetAttribute("href"));
    }

    [Fact]
    public async Task It_does_not_promise_more_than_leaving_quickly_does() =>
        Assert.Contains("It does not erase your history", (await site.GetAsync("/help")).Text, StringComparison.Ordinal);
}
