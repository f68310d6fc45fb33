using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Plans;

namespace IptFinder.UnitTests.Plans;

public class PlanShareTests
{
    private static readonly string[] Cells =
    [
        "", "Not Applicable", "$0.00", "$0.00 Copay after deductible", "No Charge", "No Charge after deductible", "0.00%",
        "0.00% Coinsurance after deductible", "$40.00", "$60.00 Copay after deductible", "20.00%", "40.00% Coinsurance after deductible",
        "100.00%", "$20.00 Copay per Day",
    ];

    private static readonly Gen<string> Cell = Gen.Int[0, Cells.Length - 1].Select(i => Cells[i]);

    public static TheoryData<string, string, PlanShare> Pairs => new()
    {
        { "$40.00", "", Copay(40, false) },
        { "$40.00", "Not Applicable", Copay(40, false) },
        { "$40.00", "0.00%", Copay(40, false) },
        { "$60.00 Copay after deductible", "0.00%", Copay(60, true) },
        { "$60.00 Copay after deductible", "0.00% Coinsurance after deductible", Copay(60, true) },
        { "$0.00", "40.00% Coinsurance after deductible", Coinsurance(40, true) },
        { "No Charge", "20.00%", Coinsurance(20, false) },
        { "", "50.00% Coinsurance after deductible", Coinsurance(50, true) },
        { "", "100.00%", Coinsurance(100, false) },
        { "Not Applicable", "100.00%", Coinsurance(100, false) },
        { "$0.00", "0.00%", Copay(0, false) },
        { "No Charge", "", Copay(0, false) },
        { "No Charge after deductible", "No Charge after deductible", Copay(0, true) },
        { "$0.00", "No Charge after deductible", Copay(0, true) },
        { "$40.00", "20.00%", AsWritten("$40.00; 20.00%") },
        { "$40.00", "0.00% Coinsurance after deductible", AsWritten("$40.00; 0.00% Coinsurance after deductible") },
        { "No Charge after deductible", "20.00%", AsWritten("No Charge after deductible; 20.00%") },
        { "$20.00 Copay per Day", "", AsWritten("$20.00 Copay per Day") },
        { "Not Applicable", "", AsWritten("Not Applicable") },
        { "", "", AsWritten("") },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_cells_say_one_thing_or_are_shown_as_written(string copay, string coinsurance, PlanShare expected) =>
        Assert.Equal(expected, Of(copay, coinsurance));

    [Fact]
    public void It_does_not_matter_which_cell_says_it() =>
        Gen.Select(Cell, Cell).Sample((one, other) =>
        {
            var (forth, back) = (Of(one, other), Of(other, one));
            Assert.Equal(forth is PlanShare.Known, back is PlanShare.Known);
            Assert.True(forth is PlanShare.NotKnown || forth == back);
        });

    /// <summary>The oracle: every pair that is understood charges what one of its cells charges, and never less than the other.</summary>
    [Fact]
    public void What_is_understood_is_the_dearer_of_the_cells() =>
        Gen.Select(Cell, Cell, Gen.Int[0, 30_000]).Sample((one, other, cents) =>
        {
            if (Of(one, other) is PlanShare.Known both)
            {
                var alone = new[] { Of(one, ""), Of("", other) }.OfType<PlanShare.Known>().ToList();
                var visit = Money.FromCents(cents);
                Assert.Equal(alone.Max(share => share.Share.Of(visit)), both.Share.Of(visit));
                Assert.Equal(alone.Exists(share => share.AfterDeductible), both.AfterDeductible);
            }
        });

    private static PlanShare Of(string copay, string coinsurance) =>
        PlanShare.Of(CostShareCell.Read(copay), CostShareCell.Read(coinsurance));

    private static PlanShare.Known Copay(int dollars, bool isAfter) => new(new VisitShare.Copay(Money.FromDollars(dollars)), isAfter);

    private static PlanShare.Known Coinsurance(int percent, bool isAfter) =>
        new(new VisitShare.Coinsurance(Share.FromPercent(percent)), isAfter);

    private static PlanShare.NotKnown AsWritten(string text) => new(text);
}
