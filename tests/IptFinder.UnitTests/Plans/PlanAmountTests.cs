using System.Globalization;
using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Plans;

namespace IptFinder.UnitTests.Plans;

public class PlanAmountTests
{
    public static TheoryData<string, PlanAmount> Amounts => new()
    {
        { "$4,500 ", new PlanAmount.Known(Money.FromDollars(4500)) },
        { "$0", new PlanAmount.Known(Money.Zero) },
        { "$9,100.00", new PlanAmount.Known(Money.FromDollars(9100)) },
        { "$10600", new PlanAmount.Known(Money.FromDollars(10600)) },
        { "Not Applicable", new PlanAmount.None() },
        { "", new PlanAmount.NotKnown() },
        { "$9000 per person", new PlanAmount.NotKnown() },
        { "4500", new PlanAmount.NotKnown() },
        { "$4,50", new PlanAmount.NotKnown() },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Blank_is_not_known_and_not_applicable_is_none(string text, PlanAmount expected) =>
        Assert.Equal(new Written<PlanAmount>(text.Trim(), expected), PlanAmount.Read(text));

    [Fact]
    public void Any_amount_comes_back_with_or_without_commas() =>
        Gen.Select(Gen.Long[0, 999_999_999], Gen.Bool).Sample((dollars, hasCommas) =>
            PlanAmount.Parse("$" + dollars.ToString(hasCommas ? "#,0" : "0", CultureInfo.InvariantCulture) + " ")
                == new PlanAmount.Known(Money.FromDollars(dollars)));

    [Theory]
    [InlineData("$500", "$500", "$900")]
    [InlineData("$900", "", "$900")]
    [InlineData("$900", "Not Applicable", "$900")]
    [InlineData("see brochure", "see brochure", "$900")]
    [InlineData("Not Applicable", "", "Not Applicable")]
    [InlineData("", "", "")]
    public void The_first_column_that_says_something_counts(string chosen, params string[] columns) =>
        Assert.Equal(chosen, PlanAmount.Choose(columns));
}
