using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>One visit of a course before it happens.</summary>
/// <param name="Date">The day.</param>
/// <param name="Code">The billing code: "90834".</param>
/// <param name="Price">What is charged for it: the fee, or in network the plan's allowed amount.</param>
public sealed record PlannedVisit(DateOnly Date, string Code, MoneyRange Price);
