using System.Globalization;
using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Plans;

namespace IptFinder.UnitTests.Plans;

public class CostShareCellTests
{
    private static readonly Gen<bool> IsAfter = Gen.Bool;

    public static TheoryData<string, CostShareCell> Understood => new()
    {
        { "$40.00", new CostShareCell.Copay(Money.FromDollars(40), false) },
        { "$0.00", new CostShareCell.Copay(Money.Zero, false) },
        { "$1,250.50", new CostShareCell.Copay(Money.FromCents(125_050), false) },
        { " $40 ", new CostShareCell.Copay(Money.FromDollars(40), false) },
        { "$60.00 Copay after deductible", new CostShareCell.Copay(Money.FromDollars(60), true) },
        { "$60.00 copay AFTER deductible", new CostShareCell.Copay(Money.FromDollars(60), true) },
        { "No Charge", new CostShareCell.NoCharge(false) },
        { "No Charge after deductible", new CostShareCell.NoCharge(true) },
        { "0.00%", new CostShareCell.Coinsurance(Share.None, false) },
        { "12.50%", new CostShareCell.Coinsurance(Share.FromPercent(12.5m), false) },
        { "100.00%", new CostShareCell.Coinsurance(Share.All, false) },
        { "40.00% Coinsurance after deductible", new CostShareCell.Coinsurance(Share.FromPercent(40), true) },
        { "Not Applicable", new CostShareCell.NotApplicable() },
        { "", new CostShareCell.Blank() },
        { "   ", new CostShareCell.Blank() },
    };

    [Theory]
    [MemberData(nameof(Understood))]
    public void A_cell_means_what_it_says(string text, CostShareCell expected)
    {
        Assert.Equal(expected, CostShareCell.Parse(text));
        Assert.Equal(new Written<CostShareCell>(text.Trim(), expected), CostShareCell.Read(text));
    }

    [Theory]
    [InlineData("$20.00 Copay before deductible")]
    [InlineData("$20.00 Copay with deductible")]
    [InlineData("$500.00 Copay per Day")]
    [InlineData("$500.00 Copay per Stay after deductible")]
    [InlineData("101.00%")]
    [InlineData("40")]
    [InlineData("-$40.00")]
    [InlineData("$4,00")]
    [InlineData("$40.005")]
    [InlineData("20% of $100")]
    [InlineData("No Charge after the deductible")]
    [InlineData("see brochure")]
    public void A_cell_that_means_something_else_is_kept_as_written(string text) =>
        Assert.Equal(new Written<CostShareCell>(text, new CostShareCell.NotUnderstood()), CostShareCell.Read(text));

    [Fact]
    public void Any_copay_comes_back() => Gen.Select(Gen.Int[0, 1_000_000], IsAfter).Sample((cents, isAfter) =>
    {
        var dollars = string.Create(CultureInfo.InvariantCulture, $"${cents / 100:#,0}.{cents % 100:00}");
        Assert.Equal(
            new CostShareCell.Copay(Money.FromCents(cents), isAfter), CostShareCell.Parse(dollars + (isAfter ? " Copay after deductible" : "")));
    });

    [Fact]
    public void Any_coinsurance_comes_back() => Gen.Select(Gen.Int[0, 10_000], IsAfter).Sample((hundredths, isAfter) =>
    {
        var percent = string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}%");
        Assert.Equal(
            new CostShareCell.Coinsurance(Share.FromFraction(hundredths / 10_000m), isAfter),
            CostShareCell.Parse(percent + (isAfter ? " Coinsurance after deductible" : "")));
    });

    [Fact]
    public void Words_put_together_in_any_way_are_read_as_word_by_word()
    {
        string[] parts = ["$", "40", ".00", "%", " ", "No Charge", "Copay", "Coinsurance", "after deductible", "per Day", ","];
        Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[0, 5].Sample(words =>
        {
            var text = string.Concat(words);
            Assert.Equal(CellOracle.Read(text), CostShareCell.Parse(text));
        });
    }
}
