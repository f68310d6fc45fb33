using System.Net;
using CsCheck;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Learn;

[Collection(SampleSite.Name)]
public sealed class LearnTests(TestSite site)
{
    private static readonly string[] Services = ["betterhelp.com", "brightside.com", "choosingtherapy.com", "forhers.com", "forhims.com", "hims.com", "talkspace.com"];

    private Library Library => site.Services.GetRequiredService<Libraries>()[SiteLanguage.English];

    [Fact]
    public async Task The_contents_name_every_page_by_its_question()
    {
        var page = (await site.GetAsync("/learn")).Page;

        Assert.Equal(
            Library.Articles.Select(article => ($"/learn/{article.Slug}", article.Question)),
            page.QuerySelectorAll("main .questions a").Select(link => (link.GetAttribute("href")!, link.TextContent)));
    }

    [Fact]
    public async Task Every_page_has_its_answer_first_its_sources_last_and_says_when_they_were_checked()
    {
        foreach (var article in Library.Articles)
        {
            var answer = await site.GetAsync($"/learn/{article.Slug}");
            var main = answer.Page.QuerySelector("main")!;

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(article.Title, main.QuerySelector("h1")!.TextContent);
            Assert.StartsWith("In short.", main.QuerySelector(".answer")!.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal(article.SourceIds.Count, main.QuerySelectorAll(".footnotes li").Length);
            Assert.Contains("Not yet reviewed by a clinician.", main.TextContent, StringComparison.Ordinal);
            Rule.Holds(main.QuerySelectorAll("a[href^='http']").Where(link => link.GetAttribute("rel")?.Contains("noreferrer", StringComparison.Ordinal) != true).Select(link => link.OuterHtml));
            Assert.DoesNotContain("{{", main.TextContent, StringComparison.Ordinal);
        }
    }

    /// <summary>We link to no service, and a source can be a page of one.</summary>
    [Theory]
    [InlineData("/learn/online-services")]
    [InlineData("/costs")]
    public async Task A_page_that_names_services_holds_no_address_of_one(string path)
    {
        var page = (await site.GetAsync(path)).Page.DocumentElement.OuterHtml;

        Assert.Contains("BetterHelp", page, StringComparison.Ordinal);
        Rule.Holds(Services.Where(domain => page.Contains(domain, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var path = $"/learn/{Library.Articles[0].Slug}";
        var seen = new List<string> { path };
        while ((await site.GetAsync(path)).Page.QuerySelector("a[rel='next']")?.GetAttribute("href") is { } next)
        {
            seen.Add(path = next);
        }

        Assert.Equal(Library.Articles.Select(article => $"/learn/{article.Slug}"), seen);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/learn/no-such-page")).Status);

    [Theory]
    [InlineData("grief", "/learn/grief")]
    [InlineData("COPAY", "/learn/insurance-terms")]
    [InlineData("bipol", "/learn/bipolar")]
    [InlineData("co-pay", "/learn/insurance-terms")]
    [InlineData("postpartum", "/learn/perinatal-depression")]
    [InlineData("depresion", "/learn/depression")]
    [InlineData("greif", "/learn/grief")]
    [InlineData("does it work", "/learn/does-it-work")]
    [InlineData("teens", "/learn/ipt-a")]
    [InlineData("anxious", "/learn/anxiety")]
    [InlineData("zoom", "/learn/telehealth")]
    [InlineData("want to die", "/learn/crisis-help")]
    public async Task A_search_finds_pages_by_the_beginnings_of_words(string words, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/learn") { Content = new FormUrlEncodedContent([KeyValuePair.Create("words", words)]) };
        var answer = await site.SendAsync(request);

        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Contains(answer.Page.QuerySelectorAll("#found ~ .questions a").Take(3), link => link.GetAttribute("href") == path);
        Assert.Equal(words, answer.Page.GetElementById("words")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("kill myself", true)]
    [InlineData("my husband hits me", true)]
    [InlineData("overdose", true)]
    [InlineData("copay", false)]
    public async Task Someone_in_danger_sees_help_before_anything_else(string words, bool inDanger)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/learn") { Content = new FormUrlEncodedContent([KeyValuePair.Create("words", words)]) };
        var first = (await site.SendAsync(request)).Page.QuerySelector("#found ~ *")!;

        Assert.Equal(inDanger, first.QuerySelector("a")?.GetAttribute("href") == "tel:988");
    }

    /// <summary>Whoever sends a long text gets the answer to its beginning: no search takes long.</summary>
    [Fact]
    public void A_long_text_is_read_as_far_as_a_search_goes()
    {
        Assert.Equal(["grief"], SearchText.Words("grief" + new string(' ', SearchText.MostLetters) + "copay"));
        Assert.Equal(6, SearchText.Words(string.Join(' ', Enumerable.Range(10, 26).Select(number => $"w{number}"))).Count);
    }

    [Fact]
    public void A_slip_is_one_letter_added_missing_wrong_or_swapped() => Gen.Select(Gen.String[Gen.Char['a', 'd'], 0, 6], Gen.String[Gen.Char['a', 'd'], 0, 6])
        .Sample((one, other) => Assert.Equal(Slips(one).Contains(other) && one != other, SearchText.IsOneSlip(one, other)));

    [Fact]
    public async Task A_search_for_what_is_nowhere_says_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/learn") { Content = new FormUrlEncodedContent([KeyValuePair.Create("words", "xyzzy")]) };

        Assert.Equal("No page has these words", (await site.SendAsync(request)).Page.GetElementById("found")!.TextContent);
    }

    /// <summary>Every word that one slip makes of another, one by one.</summary>
    private static HashSet<string> Slips(string word)
    {
        var slips = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place <= word.Length; place++)
        {
            foreach (var letter in "abcd")
            {
                slips.Add(word.Insert(place, letter.ToString()));
                slips.Add(place < word.Length ? word.Remove(place, 1).Insert(place, letter.ToString()) : word);
            }

            slips.Add(place < word.Length ? word.Remove(place, 1) : word);
            slips.Add(place + 1 < word.Length ? word[..place] + word[place + 1] + word[place] + word[(place + 2)..] : word);
        }

        return slips;
    }
}
