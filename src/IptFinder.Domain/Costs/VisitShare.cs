using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>What a patient pays of a covered visit: a copay or coinsurance.</summary>
public abstract record VisitShare
{
    private VisitShare()
    {
    }

    /// <summary>The patient's part of an amount that is left for copay or coinsurance; never more than the amount.</summary>
    public abstract Money Of(Money amount);

    /// <summary>A flat amount for each visit, never more than the visit.</summary>
    public sealed record Copay(Money Amount) : VisitShare
    {
        public override Money Of(Money amount) => Amount < amount ? Amount : amount;
    }

    /// <summary>A share of each visit, rounded half up to the cent.</summary>
    public sealed record Coinsurance(Share Share) : VisitShare
    {
        public override Money Of(Money amount) => Share.Of(amount);
    }
}
