using System.Text.Json;
using IptFinder.Domain.Text;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Content;

/// <summary>The explainer is written in words of its own: no long run of them stands in the texts its facts came from, or on two pages.</summary>
[Collection(SampleSite.Name)]
public sealed class OwnWordsTests(TestSite site)
{
    private const int Run = 8;

    /// <summary>
    /// These pages gather what others say: a word means the same everywhere, and a question is asked in the same words.
    /// </summary>
    private static readonly string[] Gatherings = ["glossary", "questions-to-ask"];

    /// <summary>What is said the same way on purpose: where to turn in danger, and the focus of IPT in its shortest form.</summary>
    private static readonly string[] SaidAlike =
    [
        "if you think about ending your life call or text 988 at any hour you can also",
        "if you think about ending your life call or text 988 at any time if you",
        "now call or text 988 at any time if you",
        "call or text 988 it is open day and night",
        "first the national domestic violence hotline is open day and night",
        "one main focus a loss a conflict a change or being alone you",
    ];

    private IReadOnlyList<Article> Pages => site.Services.GetRequiredService<Libraries>()[SiteLanguage.English].Articles;

    [RealDataFact]
    public void No_page_shares_eight_words_with_the_texts_its_facts_came_from()
    {
        var folder = SharedData.Path("../facts");
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "facts.json")));
        var theirs = Texts(facts.RootElement).Append(File.ReadAllText(Path.Combine(folder, "facts.md"))).SelectMany(Runs).ToHashSet(StringComparer.Ordinal);

        Assert.True(theirs.Count > 10_000, $"{theirs.Count}");
        Rule.Holds(
            from page in Pages
            from run in Runs(page.Text)
            where theirs.Contains(run)
            select $"{page.Slug}: {run}");
    }

    [Fact]
    public void No_two_pages_share_eight_words_of_a_paragraph()
    {
        var alike = SaidAlike.SelectMany(Runs).ToHashSet(StringComparer.Ordinal);

        Rule.Holds(
            from page in Pages
            where !Gatherings.Contains(page.Slug, StringComparer.Ordinal)
            from run in page.Text.Split('\n').SelectMany(Runs).Distinct(StringComparer.Ordinal)
            where !alike.Contains(run)
            group page.Slug by run into pages
            where pages.Count() > 1
            select $"{string.Join(", ", pages)}: {pages.Key}");
    }

    [Theory]
    [InlineData("One two three four five six seven.", 0)]
    [InlineData("One, TWO three-four (five) six seven eight.", 1)]
    [InlineData("one two three four five six seven eight\n\nnine", 2)]
    public void Runs_are_of_words_whatever_stands_between_them(string text, int runs) => Assert.Equal(runs, Runs(text).Count());

    private static IEnumerable<string> Runs(string text)
    {
        var words = PlainText.Words(text).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => string.Join(' ', words, start, Run));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
