using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Costs;

/// <summary>
/// What a health plan makes one patient pay for covered visits, and how much of each yearly amount is used up when the
/// course starts. What is met belongs to the plan year of the first visit.
/// </summary>
public sealed record PlanTerms
{
    /// <summary>What the patient pays each plan year before the plan shares; nothing when there is no deductible.</summary>
    public required DatedSeries<Money> Deductible { get; init; }

    public required Money DeductibleMet { get; init; }

    public required VisitShare Share { get; init; }

    /// <summary>The deductible comes first. False: copay or coinsurance applies from the first visit, and the deductible does not.</summary>
    public required bool AfterDeductible { get; init; }

    /// <summary>The most the patient pays in a plan year; null when there is no maximum.</summary>
    public required Money? OutOfPocketMax { get; init; }

    public required Money OutOfPocketMet { get; init; }

    /// <summary>Visits the plan covers in a plan year; null when it sets no limit.</summary>
    public required int? VisitLimit { get; init; }

    public required int VisitsUsed { get; init; }

    public required PlanYearStart YearStart { get; init; }
}
