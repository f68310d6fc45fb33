using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>A question of Questions.txt.</summary>
/// <param name="Title">The question in a person's words.</param>
/// <param name="Address">The search it becomes: what follows <c>/find?</c>, unescaped.</param>
/// <param name="Expectations">What must come of it.</param>
internal sealed partial record Question(string Title, string Address, IReadOnlyList<Expectation> Expectations)
{
    public static string Table { get; } = File.ReadAllText(
        Path.Combine(Repository.Root, "tests", "IptFinder.IntegrationTests", "Find", "Relevancy", "Questions.txt"));

    public static IReadOnlyList<Question> All { get; } = ReadAll(Table);

    /// <summary>Why somebody might expect otherwise: the reason of a counter-example, null where there is none.</summary>
    public Expectation? Reason => Expectations.FirstOrDefault(one => one.IsReason);

    /// <summary>Everything that is otherwise than expected.</summary>
    public IEnumerable<string> Faults(Outcome outcome)
    {
        var spoken = Expectations.Any(one => one.Word is Expectation.Asks or Expectation.Drops);
        return Expectations.SelectMany(one => one.Faults(outcome))
            .Concat(spoken ? [] : outcome.Problems)
            .Concat(spoken ? [] : outcome.Dropped.Select(dropped => $"{dropped} was dropped"));
    }

    public static IReadOnlyList<Question> ReadAll(string text) =>
        [.. Block.Matches(text).Select(match => new Question(
            match.Groups["title"].Value,
            match.Groups["address"].Value,
            [.. Line.Matches(match.Groups["rest"].Value).Select(line => new Expectation(line.Groups["word"].Value, line.Groups["text"].Value))]))];

    [GeneratedRegex(@"^\? (?<title>.+)\n(?<address>.*)\n(?<rest>(?:.+\n)+)", RegexOptions.Multiline, 10_000)]
    private static partial Regex Block { get; }

    [GeneratedRegex("^(?<word>\\S+) *(?<text>.*)$", RegexOptions.Multiline, 10_000)]
    private static partial Regex Line { get; }
}
