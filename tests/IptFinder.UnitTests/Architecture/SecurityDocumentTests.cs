using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>docs/security.md has each requirement once, and the tests it names are there.</summary>
public partial class SecurityDocumentTests
{
    /// <summary>Levels 1 and 2 of version 5.0.0: 70 and 183.</summary>
    private const int Requirements = 253;

    private static string Document => SourceTree.File("docs/security.md").Text;

    [Fact]
    public void Each_requirement_stands_there_once()
    {
        var numbers = Numbers(Document).ToList();

        Assert.Equal(numbers.Distinct(StringComparer.Ordinal), numbers);
        Assert.Equal(Requirements, numbers.Count);
    }

    [Fact]
    public void Every_test_it_names_exists() => Rule.Holds(Missing(Document));

    [Theory]
    [InlineData("| 1.1.1 | a | Yes | `NoSuchTests.Nothing_at_all` |", "NoSuchTests.Nothing_at_all")]
    [InlineData("| 1.1.1 | a | Yes | `FileTests.No_such_rule`, `FileTests.Files_are_short` |", "FileTests.No_such_rule")]
    [InlineData("| 1.1.1 | a | Yes | `NoSuchTests` |", "NoSuchTests")]
    public void Every_test_it_names_exists_can_fail(string text, string missing) => Assert.Equal([missing], Missing(text));

    [Fact]
    public void Numbers_are_read_from_the_first_column() =>
        Assert.Equal(["1.1.1", "10.4.11"], Numbers("| 1.1.1, 10.4.11 | version 5.0.0 | Yes | `A` |\n\nNot 5.0.0.\n"));

    private static IEnumerable<string> Numbers(string text) =>
        text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => Number.Matches(line.Split('|')[1])).Select(match => match.Value);

    private static IEnumerable<string> Missing(string text) => Named.Matches(text)
        .Where(match => !SourceTree.CSharp.Any(file => file.Name == match.Groups["type"].Value + ".cs" && Has(file, match.Groups["method"])))
        .Select(match => match.Value.Trim('`'));

    private static bool Has(SourceFile file, Group method) => !method.Success || file.Code.Contains($" {method.Value}(", StringComparison.Ordinal);

    [GeneratedRegex(@"\b\d+\.\d+\.\d+\b", RegexOptions.None, 10_000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"`(?<type>\w+(?:Tests|Properties))(?:\.(?<method>\w+))?`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Named { get; }
}
