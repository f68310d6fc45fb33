using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>A date or number that is put into text with a format says for which culture.</summary>
public partial class CultureTests
{
    [Fact]
    public void Formats_name_their_culture() => Rule.Holds(SourceTree.CSharp.Where(IsWithinReach).SelectMany(Formats));

    [Theory]
    [InlineData("problem = $\"{file.AsOf:yyyy-MM-dd} is in the future.\";")]
    [InlineData("return $\"\\\"{date.AddDays(days):yyyy-MM-dd}\\\"\";")]
    [InlineData("var rows = value.Rows > 0 ? $\" {value.Rows:#,0} rows\" : \"\";")]
    [InlineData("x = string.Create(CultureInfo.InvariantCulture, $\"{a:0}\"); y = $\"{a:0}\";")]
    public void Formats_name_their_culture_can_fail(string text) => Assert.NotEmpty(Formats(new SourceFile("src/IptFinder.Data/A.cs", text)));

    [Theory]
    [InlineData("problem = string.Create(CultureInfo.InvariantCulture, $\"{file.AsOf:yyyy-MM-dd} is\");")]
    [InlineData("problem = string.Create(\n    CultureInfo.InvariantCulture,\n    $\"{a:0}\");")]
    [InlineData("problem = $\"{name}: {problem.Message}\";")]
    [InlineData("problem = $\"{(isMany ? \"s\" : \"\")} {names}\";")]
    public void Formats_that_name_it_pass(string text) => Assert.Empty(Formats(new SourceFile("src/IptFinder.Data/A.cs", text)));

    private static bool IsWithinReach(SourceFile file) =>
        file.Path.StartsWith("src/IptFinder.Data/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/IptFinder.Domain/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/IptFinder.Cli/", StringComparison.Ordinal);

    private static IEnumerable<string> Formats(SourceFile file) => Formatted.Matches(file.Text)
        .Where(match => !file.Text[Math.Max(0, file.Text.LastIndexOfAny([';', '{'], match.Index))..match.Index]
            .Contains("CultureInfo.InvariantCulture", StringComparison.Ordinal))
        .Select(match => $"{file.Path}: {match.Value} names no culture");

    // An interpolated string up to the first value with a format of digits, dates or letters for a standard one.
    [GeneratedRegex(
        """\$"(?:\\.|[^"\\\n])*?\{[^{}"?\n]*:(?<format>[#0]|[yMdH]{1,4}\b|[NFDCPXx]\d?\})[^}"\n]*""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Formatted { get; }
}
