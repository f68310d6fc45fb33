using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>One visit priced. Deductible, copay, coinsurance, balance, uncovered and plan add up to the charge.</summary>
public sealed record CostLine
{
    /// <summary>1 for the first visit.</summary>
    public required int Number { get; init; }

    public required DateOnly Date { get; init; }

    public required string Code { get; init; }

    /// <summary>What is charged: the fee after any reduction, or in network the allowed amount.</summary>
    public required Money Charge { get; init; }

    /// <summary>What the plan takes into account; null where no plan covers the visit.</summary>
    public required Money? Allowed { get; init; }

    public required Money Deductible { get; init; }

    public required Money Copay { get; init; }

    public required Money Coinsurance { get; init; }

    /// <summary>What the fee is above the allowed amount out of network.</summary>
    public required Money Balance { get; init; }

    /// <summary>All of a visit that no plan covers.</summary>
    public required Money Uncovered { get; init; }

    public required Money Plan { get; init; }

    /// <summary>What the patient has paid after this visit.</summary>
    public required Money PatientSoFar { get; init; }

    /// <summary>What the plan has paid after this visit.</summary>
    public required Money PlanSoFar { get; init; }

    /// <summary>What is left of the deductible after this visit; null where none applies.</summary>
    public required Money? DeductibleLeft { get; init; }

    /// <summary>What the patient can still pay this plan year after this visit; null where there is no maximum.</summary>
    public required Money? MaximumLeft { get; init; }

    public required IReadOnlyList<CostRule> Rules { get; init; }

    public Money Patient => Charge - Plan;
}
