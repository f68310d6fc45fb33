using System.Text.RegularExpressions;
using IptFinder.Domain.Text;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Content;

/// <summary>Every page of the explainer reads easily, is checked in time, and speaks of people with respect.</summary>
public partial class ArticleTests
{
    private const int FewestWords = 400;
    private const int MostWords = 900;
    private const int LongestSentence = 25;
    private const double LongestMean = 15;
    private const double HighestSmog = 10;

    private static readonly string[] NeverSaid =
    [
        "commit suicide", "committed suicide", "completed suicide", "successful suicide", "failed attempt", "suffer from", "suffers from", "suffered from",
        "suffering from", "afflicted", "victim", "victims", "the mentally ill", "mentally ill people", "mental patient", "addict", "addicts", "junkie",
        "drug abuser", "alcoholic", "alcoholics", "schizophrenic", "schizophrenics", "psychotics", "borderlines", "depressives", "anorexics", "bulimics",
        "crazy", "insane", "lunatic", "normal people", "failed treatment", "treatment failure", "shocking", "deadly", "desperate", "horrific",
        "terrifying", "devastating", "tragic", "nightmare",
    ];

    private static readonly string Folder = Path.Combine(Repository.Root, "src", "IptFinder.Web", "Content", "learn");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>With those of other languages: "es/crisis-help".</summary>
    public static TheoryData<string> PagesOfAllLanguages =>
        [.. Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories).Select(path => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_easy_to_read(string slug)
    {
        var measured = Measure(slug);
        var grade = slug == "crisis-help" ? 6 : 7;

        Assert.True(measured.Grade <= grade, $"{measured}");
        Assert.True(measured.Smog <= HighestSmog, $"{measured}");
        Assert.True(measured.MeanSentence <= LongestMean, $"{measured}");
        Rule.Holds(measured.Sentences.Where(sentence => Readability.Length(sentence) > LongestSentence));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_400_to_900_words(string slug)
    {
        if (slug is not ("crisis-help" or "glossary"))
        {
            Assert.InRange(Measure(slug).Words, FewestWords, MostWords);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_speaks_of_people_with_respect(string slug) =>
        Rule.Holds(NeverSaid.Where(words => Spoken(Text(slug)).Contains(Spoken(words), StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(PagesOfAllLanguages))]
    public void A_page_takes_numbers_to_call_from_the_reference_data(string slug) =>
        Rule.Holds(Text(slug).Split('\n').Where(line => !line.StartsWith('#') && TypedNumber.IsMatch(line)));

    [Theory]
    [InlineData("Call 1-800-985-3059.", true)]
    [InlineData("Please text 988 now.[^988-expect]", true)]
    [InlineData("If you are hurt, call 911.", true)]
    [InlineData("If you are hurt, call {{line:911}}.", false)]
    [InlineData("Text them at 838255.", true)]
    [InlineData("Envíe START al 88788.", true)]
    [InlineData("The code is often 90834.[^apa-cpt]", false)]
    [InlineData("- **988 Suicide & Crisis Lifeline.** Call {{line:988}}.[^988-expect]", false)]
    public void A_typed_number_is_found(string line, bool expected) => Assert.Equal(expected, TypedNumber.IsMatch(line));

    [Theory]
    [MemberData(nameof(PagesOfAllLanguages))]
    public void A_page_is_checked_again_in_time(string slug)
    {
        var next = Day(slug, "next-check");

        Assert.True(next >= DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), $"Check the sources of {slug}.md again: it was due on {next:O}.");
    }

    [Theory]
    [MemberData(nameof(PagesOfAllLanguages))]
    public void A_page_was_not_checked_later_than_its_newest_source_was_read(string slug)
    {
        var newest = Field(slug, "sources").Trim('[', ']').Split(", ").Max(id => TestReference.Data.Sources[id].ReadOn);

        Assert.True(Day(slug, "checked-on") <= newest, $"{slug}.md says {Field(slug, "checked-on")}; its newest source was read on {newest:O}.");
    }

    [Fact]
    public void Pages_of_other_languages_are_among_those_whose_dates_are_held() => Assert.Contains(Path.Combine("es", "crisis-help"), PagesOfAllLanguages);

    [Fact]
    public void There_are_at_least_35_pages() => Assert.True(Pages.Count >= 35, $"{Pages.Count}");

    private static Readability Measure(string slug)
    {
        var text = Text(slug);
        return Readability.Of($"{Field(slug, "in-short")}\n\n{text[(text.IndexOf("\n---", 4, StringComparison.Ordinal) + 4)..]}");
    }

    private static DateOnly Day(string slug, string name) =>
        DateOnly.ParseExact(Field(slug, name), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Field(string slug, string name) =>
        Text(slug).Split('\n').First(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();

    /// <summary>Words between spaces, so that a word is not found within another.</summary>
    private static string Spoken(string text) => $" {string.Join(' ', PlainText.Words(text))} ";

    private static string Text(string slug) => File.ReadAllText(Path.Combine(Folder, slug + ".md"));

    [GeneratedRegex(@"\d{3}-\d{4}|\d{6}|\b(?:to|al) \d{5}\b|(?<![:\d])(?:988(?!-expect| Suicide| de Prevención)|911(?!\d))", RegexOptions.None, 10_000)]
    private static partial Regex TypedNumber { get; }
}
