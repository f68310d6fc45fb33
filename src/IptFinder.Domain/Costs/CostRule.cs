namespace IptFinder.Domain.Costs;

/// <summary>The rules that make what a visit costs; docs/costs.md has each with its source.</summary>
public enum CostRule
{
    /// <summary>The patient pays the whole charge.</summary>
    SelfPay,

    /// <summary>The therapist's lower fee by income is charged.</summary>
    SlidingFee,

    /// <summary>The visit belongs to a set paid ahead at a discount.</summary>
    Prepaid,

    /// <summary>In network the charge is the plan's allowed amount.</summary>
    AllowedAmount,

    /// <summary>The first visit of a new plan year: all yearly amounts start again at nothing.</summary>
    NewPlanYear,

    /// <summary>The patient pays what remains of the deductible.</summary>
    Deductible,

    /// <summary>A flat amount, never more than what the deductible left of the visit.</summary>
    Copay,

    /// <summary>A share of what the deductible left of the visit.</summary>
    Coinsurance,

    /// <summary>The maximum is reached: the plan pays the rest of what is allowed.</summary>
    OutOfPocketMax,

    /// <summary>The visits covered this plan year are used up: the patient pays all of it.</summary>
    VisitLimit,

    /// <summary>Out of network the patient pays what the fee is above the allowed amount.</summary>
    Balance,
}
