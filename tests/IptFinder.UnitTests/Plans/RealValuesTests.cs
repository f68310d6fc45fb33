using System.Text.RegularExpressions;
using IptFinder.Domain.Plans;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Plans;

/// <summary>Every cost-sharing text of the marketplace's plans of 2026 for visits.</summary>
public partial class RealValuesTests
{
    /// <summary>Texts that are kept as written on purpose. None of 2026 is.</summary>
    private static readonly HashSet<string> AsWritten = [];

    [RealDataFact]
    public void Every_real_cell_is_understood_as_word_by_word()
    {
        var cells = Texts(isLimit: false);

        Assert.True(cells.Count > 30, $"only {cells.Count} cells");
        Assert.All(cells, text =>
        {
            Assert.Equal(AsWritten.Contains(text), CostShareCell.Parse(text) is CostShareCell.NotUnderstood);
            Assert.Equal(CellOracle.Read(text), CostShareCell.Parse(text));
            Assert.Equal(text, CostShareCell.Read(text).Text);
        });
    }

    [RealDataFact]
    public void Every_real_limit_is_a_number_of_visits() =>
        Assert.All(Texts(isLimit: true), text => Assert.IsType<VisitLimit.PerYear>(VisitLimit.Parse("Yes", text)));

    /// <summary>The lists' values, and those of the examples in between.</summary>
    private static HashSet<string> Texts(bool isLimit)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(SharedData.Path("plans"), "db_benefit_glossary*.md"))
        {
            var ofLimits = false;
            foreach (var line in File.ReadLines(file))
            {
                ofLimits = line.StartsWith("**", StringComparison.Ordinal) ? line.Contains("Limits", StringComparison.Ordinal) : ofLimits;
                if (ofLimits == isLimit && Value.Match(line) is { Success: true } value)
                {
                    texts.Add(value.Groups["text"].Value);
                }
                else if (!isLimit && Example.Match(line) is { Success: true } example)
                {
                    texts.Add(example.Groups["text"].Value);
                }
            }
        }

        Assert.NotEmpty(texts);
        return texts;
    }

    [GeneratedRegex("^- `(?<text>[^`]*)` - [0-9,]+ plans", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value { get; }

    [GeneratedRegex("\"(copay|coins)_\\w+\": \"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example { get; }
}
