using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>Amounts are <c>Money</c> or whole cents; a fraction of a cent cannot be written down.</summary>
public partial class MoneyTests
{
    [Fact]
    public void No_fraction_is_named_like_money() => Rule.Holds(SourceTree.CSharp.SelectMany(FractionsOfMoney));

    [Theory]
    [InlineData("public decimal MonthlyFee { get; }")]
    [InlineData("public double? costPerSession;")]
    [InlineData("void Charge(float copay) { }")]
    [InlineData("IReadOnlyList<decimal> prices = [];")]
    [InlineData("var (a, b) = Split(out double amountLeft);")]
    public void No_fraction_is_named_like_money_can_fail(string text) =>
        Assert.NotEmpty(FractionsOfMoney(new SourceFile("src/X.cs", text)));

    [Theory]
    [InlineData("public double Miles { get; }")]
    [InlineData("// a double fee")]
    [InlineData("public Money Fee { get; }")]
    public void Other_fractions_and_words_pass(string text) => Assert.Empty(FractionsOfMoney(new SourceFile("src/X.cs", text)));

    private static IEnumerable<string> FractionsOfMoney(SourceFile file) =>
        FractionOfMoney.Matches(file.Code).Select(match => $"{file.Path}: {match.Value}");

    [GeneratedRegex(
        @"\b(?:double|decimal|float)\b[?>\[\]]*\s+\w*(?:fee|price|cost|cents|dollar|amount|money|deductible|copay|charge|payment|budget)\w*",
        RegexOptions.IgnoreCase,
        10_000)]
    private static partial Regex FractionOfMoney { get; }
}
