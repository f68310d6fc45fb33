namespace IptFinder.Data.Plans;

/// <summary>Which marketplace plans are known.</summary>
/// <param name="Year">The newest plan year.</param>
/// <param name="AsOf">The day its files speak for.</param>
public sealed record PlanYearFact(int Year, DateOnly AsOf);
