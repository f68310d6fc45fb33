namespace IptFinder.Domain.Costs;

/// <summary>The questions about a plan that a person may not know the answer to; see <see cref="PlanTerms"/>.</summary>
public enum PlanTerm
{
    Deductible,
    DeductibleMet,

    /// <summary>Copay or coinsurance.</summary>
    Share,
    AfterDeductible,
    OutOfPocketMax,
    OutOfPocketMet,
    VisitLimit,
    VisitsUsed,
    YearStart,
}
