using System.Globalization;
using System.Text.RegularExpressions;

namespace IptFinder.IntegrationTests.Content;

/// <summary>
/// How hard a Markdown text is to read: Flesch-Kincaid grade and SMOG by their published formulas, over its paragraphs and list
/// items, without headings and tables. No word is left out, not even the names of therapies.
/// </summary>
internal sealed partial record Readability(int Words, double Grade, double Smog, double MeanSentence, IReadOnlyList<string> Sentences)
{
    public static Readability Of(string markdown)
    {
        var sentences = Split(Strip(markdown)).ToList();
        var words = sentences.SelectMany(sentence => Word.Matches(sentence)).Select(match => match.Value).ToList();
        var syllables = words.ConvertAll(Syllables);
        double perSentence = words.Count / (double)Math.Max(1, sentences.Count);
        return new Readability(
            sentences.Sum(Length),
            (0.39 * perSentence) + (11.8 * syllables.Sum() / Math.Max(1, words.Count)) - 15.59,
            (1.043 * Math.Sqrt(syllables.Count(count => count >= 3) * 30.0 / Math.Max(1, sentences.Count))) + 3.1291,
            sentences.Count == 0 ? 0 : sentences.Average(Length),
            sentences);
    }

    /// <summary>Words of a sentence as people count them: what stands between spaces.</summary>
    public static int Length(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Vowels alone or in pairs that are not spoken apart, without an e or ed at the end that is not spoken; at least one.</summary>
    public static int Syllables(string word)
    {
        var spoken = Silent.Replace(NoLetter.Replace(word.ToLowerInvariant(), ""), match => match.Value[..1]);
        return Math.Max(1, Vowels.Count(spoken.StartsWith('y') ? spoken[1..] : spoken));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Words} words, grade {Grade:0.0}, SMOG {Smog:0.0}, {MeanSentence:0.0} words a sentence");

    private static string Strip(string markdown)
    {
        var text = Token.Replace(markdown, "5");
        text = Citation.Replace(text, "");
        text = Link.Replace(text, "${words}");
        text = TableHeadingOrFence.Replace(text, "");
        return Marks.Replace(text, "");
    }

    private static IEnumerable<string> Split(string text) =>
        from block in Blocks.Split(text)
        let line = Spaces.Replace(Bullet.Replace(block.Trim(), ""), " ").Trim()
        from sentence in SentenceEnd.Split(line)
        where sentence.Any(char.IsAsciiLetter)
        select sentence;

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.None, 1000)]
    private static partial Regex Token { get; }

    [GeneratedRegex(@"\[\^[^\]]+\]", RegexOptions.None, 1000)]
    private static partial Regex Citation { get; }

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\([^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"^(\||#+ |:::).*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TableHeadingOrFence { get; }

    [GeneratedRegex("[*_`>]", RegexOptions.None, 1000)]
    private static partial Regex Marks { get; }

    [GeneratedRegex(@"\n\s*\n|\n(?=[-0-9])", RegexOptions.None, 1000)]
    private static partial Regex Blocks { get; }

    [GeneratedRegex(@"^\s*(-|[0-9]+\.)\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces { get; }

    [GeneratedRegex("(?<=[.!?][\"\u201D)]?)\\s+", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"[A-Za-z][A-Za-z'\u2019-]*", RegexOptions.None, 1000)]
    private static partial Regex Word { get; }

    [GeneratedRegex("[^a-z]", RegexOptions.None, 1000)]
    private static partial Regex NoLetter { get; }

    [GeneratedRegex("([^laeiouysxzcgh]es|[^aeiouytd]ed|[^laeiouy]e|[aeiouy]le)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Silent { get; }

    [GeneratedRegex("(?<![cgstx])i(?=[aou])|[eo](?=ing)|[aeiouy]{1,2}", RegexOptions.None, 1000)]
    private static partial Regex Vowels { get; }
}
