using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>How much of an out-of-network fee a plan takes into account. Never more than the fee.</summary>
public abstract record AllowedAmount
{
    private AllowedAmount()
    {
    }

    public abstract Money Of(Money fee);

    /// <summary>The same amount for each visit.</summary>
    public sealed record Fixed(Money Amount) : AllowedAmount
    {
        public override Money Of(Money fee) => Amount < fee ? Amount : fee;
    }

    /// <summary>A share of the fee, rounded half up to the cent.</summary>
    public sealed record ShareOfFee(Share Share) : AllowedAmount
    {
        public override Money Of(Money fee) => Share.Of(fee);
    }
}
