using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Pages;

/// <summary>
/// Our own sentences have at most 25 words. Not counted: what therapists wrote, the facts of a listing, which are lists, and
/// the titles of studies.
/// </summary>
[Collection(SampleSite.Name)]
public sealed partial class SentenceTests(TestSite site)
{
    private const int MostWords = 25;
    private const string NotOurs = "[data-testid='own-words'], dl.facts, dl.details[data-testid] dd > span:not(.said), a.external, cite, .letter, table.compare td span:not(.said)";

    [Theory]
    [InlineData("/")]
    [InlineData("/find")]
    [InlineData("/find?near=06510")]
    [InlineData("/find?near=06510&insurer=aetna&training=certified&language=no-such")]
    [InlineData("/find?near=06510&q=nobody")]
    [InlineData("/find?near=nowhere&radius=7")]
    [InlineData("/therapists/1?state=CT")]
    [InlineData("/learn")]
    [InlineData("/browse")]
    [InlineData("/browse/ct")]
    [InlineData("/about")]
    [InlineData("/about/order")]
    [InlineData("/privacy")]
    [InlineData("/privacy/health-data")]
    [InlineData("/for-therapists")]
    [InlineData("/help")]
    [InlineData("/guide")]
    [InlineData("/plan")]
    [InlineData("/costs")]
    [InlineData("/costs?therapist=1")]
    [InlineData("/costs/worksheet")]
    [InlineData("/costs/call-sheet")]
    [InlineData("/check-in")]
    [InlineData("/check-in?sessions=x")]
    [InlineData("/check-in?sessions=12&first=2027-01-05&time=17:00&zone=America/New_York")]
    [InlineData("/check-in/rhythm")]
    [InlineData("/check-in/closeness")]
    [InlineData("/plan?sessions=x&first=x&time=02:30")]
    [InlineData("/plan?sessions=60&first=2027-03-07&time=02:30&zone=America/New_York")]
    [InlineData("/plan?sessions=60&first=2027-03-07&time=01:30&zone=America/New_York")]
    [InlineData("/compare")]
    [InlineData("/compare?ids=1,2,3,4,5,6,7,999999999,x&sort=fee")]
    [InlineData("/prepare")]
    [InlineData("/prepare/contact")]
    [InlineData("/prepare/contact?therapist=1")]
    [InlineData("/prepare/questions")]
    [InlineData("/prepare/questions?q=cost&q=licensed")]
    [InlineData("/prepare/first-appointment")]
    [InlineData("/prepare/moving")]
    [InlineData("/prepare/moving?therapist=1")]
    [InlineData("/no-such-page")]
    public async Task Sentences_are_short(string path)
    {
        var answer = await site.GetAsync(path);
        if (answer.Header("Location") is { } moved)
        {
            answer = await site.GetAsync(moved);
        }

        AssertShort(answer);
    }

    [Theory]
    [InlineData("/costs", "a-kind=self-pay&a-session=120 to 150&a-sliding=60&a-prepay-sessions=4&a-prepay-percent=10")]
    [InlineData("/costs", "a-kind=self-pay&a-benchmark=medicare")]
    [InlineData("/costs", "a-kind=in-network&a-session=150&a-first=200")]
    [InlineData("/costs", "a-kind=in-network&a-allowed-session=100&a-deductible=500&a-deductible-met=100&a-share=20 %&a-after=yes&a-max=900&a-max-met=0&a-limit=10&a-used=2&a-year=01-01")]
    [InlineData("/costs", "a-kind=out-of-network&a-session=150&a-limit=10")]
    [InlineData("/costs", "a-kind=out-of-network&a-session=150&a-allowed=70 %&a-deductible=none&a-deductible-met=0&a-share=$30&a-after=no&a-max=none&a-max-met=0&a-limit=none&a-used=0&a-year=07-01")]
    [InlineData("/costs", "a-kind=medicare&a-zip=06510&a-profession=psychologist")]
    [InlineData("/costs", "a-kind=medicare&a-zip=00001&a-profession=psychologist&a-medicare-met=0")]
    [InlineData("/costs", "a-kind=medicaid&b-kind=self-pay&b-session=90")]
    [InlineData("/costs", "a-kind=&a-session=much")]
    [InlineData("/costs", "a-kind=in-network&a-allowed-session=x&a-deductible=x&a-share=20&a-limit=x&every=x&likely=x")]
    [InlineData("/costs/worksheet", "a-kind=in-network&a-allowed-session=100&b-kind=self-pay&b-session=90 to 120")]
    [InlineData("/prepare/contact?therapist=1", "times=Tuesdays&insurer=Aetna")]
    [InlineData("/prepare/moving?therapist=1", "to=CA&from=2027-01-04")]
    [InlineData("/prepare/moving?therapist=1", "to=&from=")]
    [InlineData("/costs/call-sheet", "a-kind=in-network&a-session=100&b-kind=out-of-network&b-session=90")]
    public async Task Sentences_of_an_estimate_are_short(string path, string fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent($"course=ipt&code=90834&every=7&start=2026-12-07&{fields}".Split('&').Select(field => KeyValuePair.Create(field.Split('=')[0], field.Split('=')[1])));

        AssertShort(await site.SendAsync(request));
    }

    /// <summary>Everything the guide can say at once, at each age.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("children")]
    [InlineData("teens")]
    [InlineData("adults")]
    [InlineData("older-adults")]
    public async Task Sentences_of_the_guides_results_are_short(string age)
    {
        var fields = TestReference.Data.GuideTopics.Select(topic => topic.Code).Distinct(StringComparer.Ordinal).Select(code => KeyValuePair.Create("feels", code))
            .Concat(new[] { "suicide", "violence", "voices", "too-high" }.Select(code => KeyValuePair.Create("danger", code)))
            .Concat([KeyValuePair.Create("age", age), KeyValuePair.Create("brings", "grief"), KeyValuePair.Create("seen", "yes"), KeyValuePair.Create("go", "6")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/guide") { Content = new FormUrlEncodedContent(fields) };
        var answer = await site.SendAsync(request);

        Assert.NotNull(answer.Page.QuerySelector("#search"));
        Rule.Holds(Sentences(answer.Page).Where(sentence => Words(sentence) > MostWords).Select(sentence => $"{Words(sentence)} words: {sentence}"));
    }

    [Theory]
    [InlineData("ipt", "")]
    [InlineData("ipt", "grief")]
    [InlineData("ipt-brief", "dispute")]
    [InlineData("ipt-a", "transition")]
    [InlineData("ipt-perinatal", "sensitivities")]
    [InlineData("ipt-group", "grief")]
    [InlineData("ipt-maintenance", "")]
    [InlineData("ipsrt", "dispute")]
    [InlineData("dit", "")]
    [InlineData("mit", "grief")]
    [InlineData("ipc", "")]
    public async Task Sentences_of_a_plan_are_short(string approach, string area)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/plan");
        request.Content = new FormUrlEncodedContent(
            $"approach={approach}&area={area}&first=2027-01-05&time=17:00&zone=America/New_York&monthly=3&every=weekly&holidays=yes".Split('&').Select(field => KeyValuePair.Create(field.Split('=')[0], field.Split('=')[1])));

        AssertShort(await site.SendAsync(request));
    }

    [Theory]
    [InlineData("<p>{0}.</p>", 26)]
    [InlineData("<ul><li>{0}</li></ul>", 26)]
    [InlineData("<dl><dd>{0}. Short.</dd></dl>", 26)]
    [InlineData("<p>Short. {0}</p><p>Short.</p>", 26)]
    [InlineData("<p>One.</p><div id='ipt'><dd>{0} <a class='external'>not counted</a></dd></div>", 26)]
    [InlineData("<p>{0}.</p><p>{0}.</p>", 25)]
    [InlineData("<p data-testid='own-words'>{0} {0}</p><p>Short.</p>", 1)]
    public async Task A_long_sentence_is_found(string main, int longest)
    {
        var words = string.Join(' ', Enumerable.Repeat("word", Math.Max(longest, MostWords)));
        var page = await new HtmlParser().ParseDocumentAsync($"<main>{main.Replace("{0}", words, StringComparison.Ordinal)}</main>");

        Assert.Equal(longest, Sentences(page).Max(Words));
    }

    private static void AssertShort(TestAnswer answer)
    {
        Assert.NotEmpty(Sentences(answer.Page));
        Rule.Holds(Sentences(answer.Page).Where(sentence => Words(sentence) > MostWords).Select(sentence => $"{Words(sentence)} words: {sentence}"));
    }

    private static List<string> Sentences(IHtmlDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var part in main.QuerySelectorAll(NotOurs).ToList())
        {
            part.Remove();
        }

        return
        [
            .. main.QuerySelectorAll("p, li, dd")
                .Where(block => block.QuerySelector("p, li, dd, h2, h3, dl") is null)
                .SelectMany(block => SentenceEnd.Split(block.SpokenText()))
                .Where(sentence => sentence.Length > 0),
        ];
    }

    private static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=[.!?][""”)]?)\s+", RegexOptions.None, 10_000)]
    private static partial Regex SentenceEnd { get; }
}
