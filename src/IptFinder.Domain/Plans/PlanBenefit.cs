namespace IptFinder.Domain.Plans;

/// <summary>One kind of visit in a marketplace plan. In network always means tier 1, the cheapest where there are two.</summary>
public sealed record PlanBenefit
{
    public required BenefitKind Kind { get; init; }

    /// <summary>No: the plan pays nothing for it, whatever the cells say.</summary>
    public required Statement IsCovered { get; init; }

    public required Written<CostShareCell> CopayInNetwork { get; init; }

    public required Written<CostShareCell> CoinsuranceInNetwork { get; init; }

    public required Written<CostShareCell> CopayOutOfNetwork { get; init; }

    public required Written<CostShareCell> CoinsuranceOutOfNetwork { get; init; }

    public required Written<VisitLimit> Limit { get; init; }

    /// <summary>In the issuer's own words; empty when there are none.</summary>
    public required string Explanation { get; init; }

    /// <summary>Yes: what is paid for it does not count toward the in-network maximum.</summary>
    public required Statement IsExcludedFromMaximum { get; init; }

    public PlanShare ShareInNetwork => ShareOf(CopayInNetwork, CoinsuranceInNetwork);

    /// <summary>"100.00%" is how the file says that the patient pays all.</summary>
    public PlanShare ShareOutOfNetwork => ShareOf(CopayOutOfNetwork, CoinsuranceOutOfNetwork);

    private PlanShare ShareOf(Written<CostShareCell> copay, Written<CostShareCell> coinsurance) =>
        IsCovered == Statement.No ? new PlanShare.NotKnown("Not Covered") : PlanShare.Of(copay, coinsurance);
}
