using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using IptFinder.Web.Pages.Learn;

namespace IptFinder.IntegrationTests.Web.Languages;

/// <summary>The crisis strip and the help page in Spanish, from a file of words and a folder of pages.</summary>
[Collection(SampleSite.Name)]
public sealed partial class SpanishTests(TestSite site)
{
    private static readonly Dictionary<string, string> Words =
        XDocument.Load(Path.Combine(Repository.Root, "src", "IptFinder.Web", "Languages", "Spanish.resx")).Root!
            .Elements("data").ToDictionary(word => word.Attribute("name")!.Value, word => word.Element("value")!.Value, StringComparer.Ordinal);

    [Theory]
    [InlineData("/es/learn")]
    [InlineData("/ES/Learn")]
    [InlineData("/es/learn/crisis-help")]
    public async Task A_page_in_Spanish_says_so_and_has_the_strip_in_Spanish(string path)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("es-US", answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("¿En crisis? Llame al 988 y oprima 2 o envíe AYUDA al 988, a cualquier hora. Emergencia: 911.", OneLine(answer.Page.QuerySelector(".crisis")!.TextContent), StringComparison.Ordinal);
        Assert.Equal("/es/help", answer.Page.QuerySelector(".crisis a[href$=help]:not([lang])")!.GetAttribute("href"));
        Assert.Equal("/help", answer.Page.QuerySelector(".crisis a[lang=en]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/es/help")]
    [InlineData("/es/learn")]
    [InlineData("/es/learn/crisis-help")]
    public async Task It_is_marked_once_as_not_checked(string path)
    {
        var page = (await site.GetAsync(path)).Page.QuerySelector("main")!.TextContent;

        Assert.Contains("Aún no lo ha revisado un profesional clínico que hable español.", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("Aún no").Length);
    }

    [Fact]
    public async Task Its_page_on_crisis_help_gives_the_numbers_to_write_to_in_Spanish()
    {
        var text = OneLine((await site.GetAsync("/es/learn/crisis-help")).Page.QuerySelector(".article")!.TextContent);

        Assert.All(
            TestReference.Data.CrisisLines.Where(line => line.Text is not null && line.Code is not ("988" or "maternal")),
            line => Assert.Contains(SiteLanguage.Spanish[$"Text {line.Text}"], text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_help_page_has_every_line_with_the_same_buttons_in_both_languages()
    {
        var (english, spanish) = ((await site.GetAsync("/help")).Page, (await site.GetAsync("/es/help")).Page);

        Assert.Equal(
            english.QuerySelectorAll(".lines a").Select(link => link.GetAttribute("href")),
            spanish.QuerySelectorAll(".lines a").Select(link => link.GetAttribute("href")));
        Assert.All(
            english.QuerySelectorAll(".lines a").Zip(spanish.QuerySelectorAll(".lines a")),
            pair => Assert.Equal(Digits(pair.First.TextContent).Take(3), Digits(pair.Second.TextContent).Take(3)));
        Assert.Equal("es", english.QuerySelector("a[href='/es/help']")!.GetAttribute("lang"));
        Assert.Equal("es-US", spanish.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Links_to_pages_that_are_there_in_English_alone_say_so()
    {
        var page = (await site.GetAsync("/es/learn")).Page;

        Assert.All(
            page.QuerySelectorAll("header a, footer a").Where(link => link.GetAttribute("href") != "/" && link.GetAttribute("href")!.StartsWith('/')),
            link => Assert.Equal(!link.GetAttribute("href")!.StartsWith("/es/", StringComparison.Ordinal), OneLine(link.TextContent).EndsWith("(en inglés)", StringComparison.Ordinal) || link.HasAttribute("lang")));
    }

    [Theory]
    [InlineData("/es/find")]
    [InlineData("/es")]
    [InlineData("/es/learn/what-is-ipt")]
    [InlineData("/learn/es/crisis-help")]
    public async Task What_nobody_translated_is_not_there(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(path)).Status);

    [Theory]
    [InlineData("/es/no-such-page")]
    [InlineData("/es/%2500")]
    public async Task What_leads_nowhere_is_told_in_Spanish(string path)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        ExpectSpanish(answer, "No encontramos esta página");
    }

    [Fact]
    public async Task What_fails_is_told_in_Spanish()
    {
        using var failing = new TestSite { BeforeEveryPage = () => throw new InvalidOperationException() };
        var answer = await failing.GetAsync("/es/help");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        ExpectSpanish(answer, "Algo falló aquí");
    }

    [Fact]
    public async Task Its_pages_can_be_searched()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/es/learn") { Content = new FormUrlEncodedContent([KeyValuePair.Create("words", "peligro")]) };

        var page = (await site.SendAsync(request)).Page;

        Assert.Equal("Páginas encontradas: 1", page.GetElementById("found")!.TextContent);
        Assert.Equal("/es/learn#found", page.QuerySelector("form")!.GetAttribute("action"));
    }

    /// <summary>A sentence that a view asks for by a name not listed would be shown in English, unseen by those who wrote it.</summary>
    [Fact]
    public void Every_sentence_asked_for_has_its_words_and_no_other_is_kept()
    {
        var asked = Sources().SelectMany(text => Asked.Matches(text).Select(match => match.Groups["words"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)))
            .Concat(TestReference.Data.CrisisLines.SelectMany(line => new[] { line.Name, line.Note }))
            .Concat(TestReference.Data.CrisisLines.Where(line => line.Call is not null).Select(line => $"Call {line.Call}"))
            .Concat(TestReference.Data.CrisisLines.Where(line => line.Text is not null).Select(line => $"Text {line.Text}"))
            .Concat(Enum.GetValues<ArticleSection>().Select(IndexModel.Name))
            .Concat(["Some therapists here are fictional, and marked so.", "Sample directory: the therapists shown here are fictional."])
            .Concat([IndexModel.Promise, "Learn", "Safety"])
            .Concat(Enumerable.Range(400, 200).Select(IptFinder.Web.Pages.ErrorModel.WordsFor).SelectMany(words => new[] { words.Title, words.Advice }))
            .Concat(Enumerable.Range(1, 12).Select(month => new DateOnly(2026, month, 1).ToString("MMM", System.Globalization.CultureInfo.InvariantCulture)))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(asked.Order(StringComparer.Ordinal), Words.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Words.Values, string.IsNullOrWhiteSpace);
        Assert.All(Words, word => Assert.Equal(word.Value, SiteLanguage.Spanish[word.Key])); // Names that differ in case alone hide each other.
        Assert.All(Words.Where(word => TelephoneNumber.IsMatch(word.Key)), word => Assert.Contains(TelephoneNumber.Match(word.Key).Value, word.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_has_the_month_of_its_language()
    {
        Assert.Equal("3 dic 2026", SiteLanguage.Spanish.Date(new DateOnly(2026, 12, 3)));
        Assert.Equal("3 Dec 2026", SiteLanguage.English.Date(new DateOnly(2026, 12, 3)));
    }

    private static void ExpectSpanish(TestAnswer answer, string heading)
    {
        Assert.Equal("es-US", answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, answer.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Ayuda ahora", answer.Page.QuerySelector("main a[href='/es/help']")!.TextContent);
        Assert.Equal("Empezar una búsqueda nueva (en inglés)", answer.Page.QuerySelector("main a.button")!.TextContent);
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "IptFinder.Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    private static string OneLine(string text) => Spaces.Replace(text, " ").Trim();

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex("""[lL]anguage\[(?:[^\]"]*\? )?"(?<words>(?:[^"\\]|\\.)*)"\]""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Asked { get; }

    [GeneratedRegex(@"[0-9][0-9-]{2,}", RegexOptions.None, 10_000)]
    private static partial Regex TelephoneNumber { get; }

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Spaces { get; }
}
