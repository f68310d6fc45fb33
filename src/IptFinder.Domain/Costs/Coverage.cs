using IptFinder.Domain.Amounts;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Costs;

/// <summary>Who pays for the visits, and by what terms.</summary>
public abstract record Coverage
{
    private Coverage()
    {
    }

    /// <summary>The patient pays all of it.</summary>
    /// <param name="SlidingFee">A lower fee for each visit by income; null when there is none. It never raises a fee.</param>
    /// <param name="GetsSlidingFee">Whether this patient gets it; when not known, only the low total takes it.</param>
    /// <param name="Prepaid">A discount on every full set of sessions paid ahead; null when there is none.</param>
    public sealed record SelfPay(Money? SlidingFee, Answer<bool> GetsSlidingFee, PrepaidDiscount? Prepaid) : Coverage;

    /// <summary>The therapist is in the plan's network: the prices are the plan's allowed amounts.</summary>
    public sealed record InNetwork(PlanAnswers Plan) : Coverage;

    /// <summary>The therapist charges their own fee and the plan pays its share of what it allows.</summary>
    /// <param name="Plan">The plan's terms for care out of network: its own deductible, share and maximum.</param>
    /// <param name="Allowed">How much of the fee the plan takes into account.</param>
    public sealed record OutOfNetwork(PlanAnswers Plan, Answer<AllowedAmount> Allowed) : Coverage;

    /// <summary>Original Medicare: the prices are what it allows. See <see cref="MedicareCourse"/>.</summary>
    public sealed record Medicare(PlanAnswers Plan) : Coverage;
}
