using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Reference;

/// <summary>Figures of federal law that a course's cost depends on, each with its source.</summary>
public sealed record CostFigures
{
    /// <summary>What a patient of Original Medicare pays each calendar year before Part B shares.</summary>
    public required PublishedFigure<Money> MedicareDeductible { get; init; }

    /// <summary>The patient's share of what Medicare allows, after the deductible.</summary>
    public required PublishedFigure<Share> MedicareCoinsurance { get; init; }

    /// <summary>
    /// The most that a plan may ask of one person for covered care in network in a plan year. A plan's own maximum may be lower.
    /// </summary>
    public required PublishedFigure<Money> OutOfPocketLimit { get; init; }

    public required GoodFaithEstimateRule GoodFaithEstimate { get; init; }

    /// <summary>How large copays of Medicaid are, in words: every state sets its own.</summary>
    public required SourcedNote MedicaidCopays { get; init; }
}
