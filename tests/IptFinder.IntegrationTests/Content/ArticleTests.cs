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
    [MemberData(nameof(Pages))]
    public void A_page_takes_numbers_to_call_from_the_reference_data(string slug) =>
        Rule.Holds(Text(slug).Split('\n').Where(line => !line.StartsWith('#') && TypedNumber.IsMatch(line)));

    [Theory]
    [InlineData("Call 1-800-985-3059.", true)]
    [InlineData("Please text 988 now.[^988-expect]", true)]
    [InlineData("- **988 Suicide & Crisis Lifeline.** Call {{line:988}}.[^988-expect]", false)]
    public void A_typed_number_is_found(string line, bool expected) => Assert.Equal(expected, TypedNumber.IsMatch(line));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_checked_again_in_time(string slug)
    {
        var next = DateOnly.ParseExact(Field(slug, "next-check"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(next >= DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), $"Check the sources of {slug}.md again: it was due on {next:O}.");
    }

    [Fact]
    public void There_are_at_least_35_pages() => Assert.True(Pages.Count >= 35, $"{Pages.Count}");

    private static Readability Measure(string slug)
    {
        var text = Text(slug);
        return Readability.Of($"{Field(slug, "in-short")}\n\n{text[(text.IndexOf("\n---", 4, StringComparison.Ordinal) + 4)..]}");
    }

    private static string Field(string slug, string name) =>
        Text(slug).Split('\n').First(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();

    /// <summary>Words between spaces, so that a word is not found within another.</summary>
    private static string Spoken(string text) => $" {string.Join(' ', PlainText.Words(text))} ";

    private static string Text(string slug) => File.ReadAllText(Path.Combine(Folder, slug + ".md"));

    [GeneratedRegex(@"\d{3}-\d{4}|(?<![:\d])988(?!-expect| Suicide)", RegexOptions.None, 10_000)]
    private static partial Regex TypedNumber { get; }
}
