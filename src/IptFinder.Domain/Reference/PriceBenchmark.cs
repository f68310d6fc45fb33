using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Reference;

/// <summary>A published price to compare with.</summary>
/// <param name="Code">Stable code: "medicare-90834".</param>
/// <param name="Label">What it is the price of, in our words.</param>
/// <param name="Amount">The amount for one visit.</param>
/// <param name="From">First day it applies.</param>
/// <param name="To">Last day it applies; null while none is known.</param>
/// <param name="SourceId">The source in the reference data.</param>
public sealed record PriceBenchmark(string Code, string Label, Money Amount, DateOnly From, DateOnly? To, string SourceId);
