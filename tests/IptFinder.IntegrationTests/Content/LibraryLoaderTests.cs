using System.Globalization;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;

namespace IptFinder.IntegrationTests.Content;

/// <summary>A page that is wrong stops the start, and says what is wrong with it.</summary>
public sealed class LibraryLoaderTests : IDisposable
{
    private const string Good = """
        ---
        title: A title
        summary: What it says.
        question: What is it?
        section: kinds
        order: 1
        in-short: It is short. [^cuijpers2016]
        sources: [cuijpers2016]
        checked-on: 2026-11-27
        next-check: 2027-11-27
        reviewed-by:
        ---
        ## A heading

        Of people with depression, {{price:average-2024}} is a price.[^cuijpers2016]

        | a | b |
        | - | - |
        | c | d |
        """;

    private const string Glossary = """
        ---
        title: Words
        summary: Words.
        question: What does it mean?
        section: glossary
        order: 1
        in-short: Words. [^cuijpers2016]
        sources: [cuijpers2016]
        checked-on: 2026-11-27
        next-check: 2027-11-27
        reviewed-by:
        ---
        ### Depression

        A word.

        ### ROSE

        A program.
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_good_page_becomes_an_article()
    {
        var article = Load(Good, Glossary).Find("page")!;
        var html = article.Body.ToString()!;

        Assert.Equal(("A title", "What is it?", ArticleSection.Kinds), (article.Title, article.Question, article.Section));
        Assert.Null(article.ReviewedBy);
        Assert.Equal(["A heading"], article.Headings.Select(heading => heading.Label));
        Assert.Contains("$139.40 is a price", html, StringComparison.Ordinal);
        Assert.Contains("<strong>In short.</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<caption class=\"visually-hidden\">A heading</caption>", html, StringComparison.Ordinal);
        Assert.Contains("<td role=\"cell\" data-label=\"b\">d</td>", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"noreferrer noopener\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/learn/glossary#depression\" class=\"term\">depression</a>", html, StringComparison.Ordinal);
        Assert.Contains("(read ", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A title", "titel: A title", "\"titel\" is no field")]
    [InlineData("title: A title", "title:", "\"title\" is missing")]
    [InlineData("order: 1", "order: first", "\"order\" is not a whole number")]
    [InlineData("section: kinds", "section: sorts", "\"section\" is not a section")]
    [InlineData("order: 1", "order: 1\norder: 2", "\"order\" is there twice")]
    [InlineData("next-check: 2027-11-27", "next-check: 2028-11-28", "24 months")]
    [InlineData("next-check: 2027-11-27", "next-check: 2026-11-27", "24 months")]
    [InlineData("checked-on: 2026-11-27", "checked-on: 27 Nov 2026", "\"checked-on\" is not a day")]
    [InlineData("sources: [cuijpers2016]", "sources: cuijpers2016", "is not a list")]
    [InlineData("sources: [cuijpers2016]", "sources: [cuijpers2016, no-such]", "\"no-such\" is not in sources.json")]
    [InlineData("sources: [cuijpers2016]", "sources: [cuijpers2016, frank1990]", "never cited")]
    [InlineData("is a price.[^cuijpers2016]", "is a price.[^frank1990]", "cited and not among the sources")]
    [InlineData("is a price.[^cuijpers2016]", "is a price for 9 people.", "A number without a source")]
    [InlineData("in-short: It is short. [^cuijpers2016]", "in-short: It is short for 9 people.", "A number without a source")]
    [InlineData("{{price:average-2024}}", "{{text:trevor}}", "No figure is called text:trevor")]
    [InlineData("{{price:average-2024}}", "{{line:crisis-text-line}}", "No figure is called line:crisis-text-line")]
    [InlineData("{{price:average-2024}}", "{{price:no-such}}", "No figure is called price:no-such")]
    [InlineData("is a price.", "is [a price](/learn/no-such).", "links to \"/learn/no-such\"")]
    public void A_page_that_is_wrong_says_what_is_wrong(string right, string wrong, string problem)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);

        var refused = Assert.Throws<InvalidDataException>(() => Load(Good.Replace(right, wrong, StringComparison.Ordinal), Glossary));

        Assert.Contains("page.md: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_front_matter_is_refused() =>
        Assert.Contains("front matter", Assert.Throws<InvalidDataException>(() => Load("# Words", Glossary)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("your moods rose", false)]
    [InlineData("she took part in ROSE", true)]
    public void A_word_in_capitals_is_linked_in_capitals_only(string words, bool linked) => Assert.Equal(
        linked,
        Load(Good.Replace("is a price", words, StringComparison.Ordinal), Glossary).Find("page")!.Body.ToString()!.Contains("/learn/glossary#rose", StringComparison.Ordinal));

    [Fact]
    public void Html_in_a_page_is_shown_as_text() =>
        Assert.DoesNotContain("<script", Load(Good + "\n\n<script>alert()</script>", Glossary).Find("page")!.Body.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-11-26", new string[0])]
    [InlineData("2027-11-27", new[] { "/learn/glossary", "/learn/page" })]
    public void A_page_is_old_a_year_after_its_last_check(string today, string[] old) => Assert.Equal(
        old,
        LoadAll(Good, Glossary).CheckedAYearBefore(DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Select(article => article.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_of_another_language_stand_in_a_folder_of_their_own()
    {
        Directory.CreateDirectory(_folder.File("es"));
        File.WriteAllText(_folder.File("es/page.md"), Good.Replace("is a price", "is [here](/es/learn/page), [there](/learn/glossary)", StringComparison.Ordinal));

        var libraries = LoadAll(Good, Glossary);

        Assert.Equal("/es/learn/page", Assert.Single(libraries[SiteLanguage.Spanish].Articles).Path);
        Assert.Equal("/learn/page", libraries[SiteLanguage.English].Find("page")!.Path);
        Assert.DoesNotContain("class=\"term\"", libraries[SiteLanguage.Spanish].Find("page")!.Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_links_to_one_that_is_not_there_in_its_language_is_refused()
    {
        Directory.CreateDirectory(_folder.File("es"));
        File.WriteAllText(_folder.File("es/page.md"), Good.Replace("is a price", "is [here](/es/learn/glossary)", StringComparison.Ordinal));

        Assert.Contains(
            "es/page.md: It links to \"/es/learn/glossary\"", Assert.Throws<InvalidDataException>(() => LoadAll(Good, Glossary)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Library Load(string page, string glossary) => LoadAll(page, glossary)[SiteLanguage.English];

    private Libraries LoadAll(string page, string glossary)
    {
        File.WriteAllText(_folder.File("page.md"), page);
        File.WriteAllText(_folder.File("glossary.md"), glossary);
        return LibraryLoader.Load(Path.GetDirectoryName(_folder.File("page.md"))!, TestReference.Data, new DateOnly(2026, 11, 27));
    }
}
