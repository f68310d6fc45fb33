using IptFinder.Domain.Costs;
using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Plans;

/// <summary>
/// A health plan for individuals of HealthCare.gov, as the CMS public use files "Plan Attributes" and "Benefits and Cost
/// Sharing" describe it. Amounts are for one person and a plan year.
/// </summary>
public sealed record MarketplacePlan
{
    /// <summary>The plan year.</summary>
    public required int Year { get; init; }

    /// <summary>With its variant.</summary>
    public required PlanId Id { get; init; }

    public required UsState State { get; init; }

    /// <summary>The issuer's five digits (HIOS).</summary>
    public required string IssuerId { get; init; }

    public required string IssuerName { get; init; }

    /// <summary>What the issuer calls it.</summary>
    public required string Name { get; init; }

    /// <summary>As written: "Silver", "Expanded Bronze".</summary>
    public required string MetalLevel { get; init; }

    /// <summary>As written: "HMO", "PPO".</summary>
    public required string PlanType { get; init; }

    public required Written<PlanAmount> Deductible { get; init; }

    public required Written<PlanAmount> Maximum { get; init; }

    public required Written<PlanAmount> DeductibleOutOfNetwork { get; init; }

    public required Written<PlanAmount> MaximumOutOfNetwork { get; init; }

    /// <summary>Those of <see cref="BenefitKind"/> that the files have for this plan, each kind at most once.</summary>
    public required IReadOnlyList<PlanBenefit> Benefits { get; init; }

    /// <summary>The issuer's summary of benefits; null where the file has no address of the web.</summary>
    public required Uri? Summary { get; init; }

    /// <summary>Every individual plan of the marketplace starts its year on this day (45 CFR 155.20, "benefit year").</summary>
    public static PlanYearStart YearStart => PlanYearStart.January1;

    /// <summary>
    /// The row that says what talking therapy costs; null when the files have none. An office visit is what therapy is, so a
    /// row of its own goes before outpatient services, which also cover day programs and tests; unless it is not covered and they may be.
    /// </summary>
    public PlanBenefit? Therapy => Benefit(BenefitKind.MentalHealthOfficeVisit) is { IsCovered: not Statement.No } visit
        ? visit
        : Benefit(BenefitKind.MentalHealthOutpatient) ?? Benefit(BenefitKind.MentalHealthOfficeVisit);

    /// <summary>Therapy in network.</summary>
    public NetworkTerms InNetwork => Terms(Deductible, Therapy?.ShareInNetwork, MaximumForTherapy);

    /// <summary>Therapy out of network.</summary>
    public NetworkTerms OutOfNetwork => Terms(DeductibleOutOfNetwork, Therapy?.ShareOutOfNetwork, MaximumOutOfNetwork.Meaning);

    /// <summary>A maximum that therapy does not count toward is none.</summary>
    private PlanAmount MaximumForTherapy =>
        Therapy is { IsExcludedFromMaximum: Statement.Yes } ? new PlanAmount.None() : Maximum.Meaning;

    public PlanBenefit? Benefit(BenefitKind kind) => Benefits.FirstOrDefault(benefit => benefit.Kind == kind);

    private NetworkTerms Terms(Written<PlanAmount> deductible, PlanShare? share, PlanAmount maximum)
    {
        // "After deductible" beside "no deductible" is a contradiction: which of them is wrong cannot be known.
        var isContradicted = deductible.Meaning is PlanAmount.None && share is PlanShare.Known { AfterDeductible: true };
        return new NetworkTerms(
            isContradicted ? new PlanAmount.NotKnown() : deductible.Meaning,
            share ?? new PlanShare.NotKnown(""),
            maximum,
            Therapy?.Limit.Meaning ?? new VisitLimit.NotKnown());
    }
}
