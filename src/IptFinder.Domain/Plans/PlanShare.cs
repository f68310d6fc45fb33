using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;

namespace IptFinder.Domain.Plans;

/// <summary>What a patient pays of a visit by a marketplace plan's copay and coinsurance cells together.</summary>
public abstract record PlanShare
{
    private PlanShare()
    {
    }

    /// <summary>
    /// A cell that is blank or "Not Applicable" leaves the word to the other. A cell of nothing ("$0.00", "0.00%", "No Charge")
    /// beside one above nothing only fills the space, unless it alone says "after deductible". Two of nothing make a copay of
    /// $0, after the deductible where either says so. Two above nothing, or none at all, are not understood.
    /// </summary>
    public static PlanShare Of(Written<CostShareCell> copay, Written<CostShareCell> coinsurance)
    {
        var asWritten = new NotKnown(string.Join("; ", new[] { copay.Text, coinsurance.Text }.Where(text => text.Length > 0)));
        if (copay.Meaning is CostShareCell.NotUnderstood || coinsurance.Meaning is CostShareCell.NotUnderstood)
        {
            return asWritten;
        }

        var shares = new[] { Of(copay.Meaning), Of(coinsurance.Meaning) }.OfType<Known>().ToList();
        return shares switch
        {
            [] => asWritten,
            [var only] => only,
            [{ IsFree: true } one, { IsFree: true } other] => Free(one.AfterDeductible || other.AfterDeductible),
            [{ IsFree: true } filler, var other] when OnlyFills(filler, other) => other,
            [var other, { IsFree: true } filler] when OnlyFills(filler, other) => other,
            _ => asWritten,
        };
    }

    private static bool OnlyFills(Known filler, Known other) => other.AfterDeductible || !filler.AfterDeductible;

    /// <summary>Null for a cell that says nothing of a share.</summary>
    private static Known? Of(CostShareCell cell) => cell switch
    {
        CostShareCell.NoCharge free => Free(free.AfterDeductible),
        CostShareCell.Copay copay => new Known(new VisitShare.Copay(copay.Amount), copay.AfterDeductible),
        CostShareCell.Coinsurance part => new Known(new VisitShare.Coinsurance(part.Share), part.AfterDeductible),
        _ => null,
    };

    private static Known Free(bool isAfter) => new(new VisitShare.Copay(Money.Zero), isAfter);

    /// <summary>A copay or coinsurance, from the first visit or once the deductible is met.</summary>
    public sealed record Known(VisitShare Share, bool AfterDeductible) : PlanShare
    {
        internal bool IsFree => Share is VisitShare.Copay { Amount.Cents: 0 } or VisitShare.Coinsurance { Share.Fraction: 0 };
    }

    /// <summary>The cells do not say, or not in words we understand.</summary>
    /// <param name="AsWritten">Both cells; empty where both are.</param>
    public sealed record NotKnown(string AsWritten) : PlanShare;
}
