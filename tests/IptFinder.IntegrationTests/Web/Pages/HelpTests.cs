using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using IptFinder.Data.Search;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;
using IptFinder.Web;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Web.Pages;

[Collection(SampleSite.Name)]
public sealed partial class HelpTests(TestSite site)
{
    [Fact]
    public async Task Every_line_of_the_reference_data_is_there_with_the_day_it_was_checked_and_a_link_to_its_source()
    {
        var page = (await site.GetAsync("/help")).Page;
        var sources = (await site.GetAsync(page.QuerySelector(".said a")!.GetAttribute("href")!)).Page;

        Assert.Equal(TestReference.Data.CrisisLines.Select(line => line.Name), page.QuerySelectorAll(".lines h2").Select(name => name.TextContent));
        Assert.Contains("Numbers checked on 23 Nov 2026.", page.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
        Assert.All(TestReference.Data.CrisisLines, line => Assert.NotNull(sources.QuerySelector($".footnotes a[href='{TestReference.Data.Sources[line.SourceId].Url}']")));
    }

    /// <summary>Someone in danger is not to wait, nor to look for it among menus.</summary>
    [Fact]
    public async Task It_holds_nothing_but_help_and_988_and_911_come_first()
    {
        var page = (await site.GetAsync("/help")).Page;

        Assert.Empty(page.QuerySelectorAll("footer, aside, details"));
        Assert.Equal(["tel:911", "tel:988", "sms:988"], page.QuerySelectorAll("main a").Take(3).Select(link => link.GetAttribute("href")));
        Assert.Equal("/", page.QuerySelector("header a")!.GetAttribute("href"));
        Assert.Equal("/es/help", page.QuerySelector("main a[lang=es]")!.GetAttribute("href"));
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

        Assert.Equal(href, page.QuerySelectorAll(".lines a").First(link => link.TextContent == words).GetAttribute("href"));
    }

    [Fact]
    public async Task It_does_not_promise_more_than_leaving_quickly_does() =>
        Assert.Contains("Leaving quickly does not erase your history", (await site.GetAsync("/help")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task It_is_the_smallest_page_of_the_site()
    {
        var help = Encoding.UTF8.GetByteCount((await site.GetAsync("/help")).Text);

        var smaller = new List<string>();
        foreach (var path in OtherPages)
        {
            var answer = await site.GetAsync(path);
            if (answer.Header("Location") is { } moved)
            {
                answer = await site.GetAsync(moved);
            }

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            if (Encoding.UTF8.GetByteCount(answer.Text) is var bytes && bytes <= help)
            {
                smaller.Add($"{path} has {bytes} bytes, /help {help}");
            }
        }

        Rule.Holds(smaller);
    }

    /// <summary>That choice of 988 ended on 17 Jul 2025. Source: kff-press3 among the facts the site was built from.</summary>
    [Fact]
    public async Task No_page_sends_anyone_to_the_third_choice_of_988()
    {
        foreach (var path in OtherPages.Append("/help"))
        {
            var page = (await site.GetAsync(path)).Page;

            Assert.False(ThirdChoice.IsMatch(page.Body!.SpokenText()), path);
        }
    }

    [Theory]
    [InlineData("Call 988, then press 3.", true)]
    [InlineData("Choose option 3", true)]
    [InlineData("Llame al 988 y oprima el 3", true)]
    [InlineData("988, then press 1", false)]
    [InlineData("or press Shift 3 times", false)]
    public void The_third_choice_is_found(string words, bool expected) => Assert.Equal(expected, ThirdChoice.IsMatch(words));

    private IEnumerable<string> OtherPages =>
    [
        "/", "/find", "/find?near=06510", "/therapists/1", "/browse", .. Enum.GetValues<UsState>().Where(state => site.Services.GetRequiredService<CurrentDirectory>().Snapshot.Places.In(state) > 0).Select(Links.BrowseState), "/costs", "/about", "/for-therapists", Links.Learn,
        .. site.Services.GetRequiredService<Libraries>()[SiteLanguage.English].Articles.Select(article => article.Path),
    ];

    [GeneratedRegex(@"\b(press|option|opción|oprim\w+|presion\w+|marqu\w+)( el| the)?( number| número)? (3|three|tres)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ThirdChoice { get; }
}
