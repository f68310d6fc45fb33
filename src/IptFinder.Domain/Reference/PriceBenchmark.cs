using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Reference;

/// <summary>A published price to compare with.</summary>
/// <param name="Code">Stable code: "medicare-90834".</param>
/// <param name="Label">What it is the price of, in our words.</param>
/// <param name="MedicareCode">The billing code whose national Medicare amount it is; null for any other price.</param>
/// <param name="Amount">What one visit costs: one amount, or the range the source gives.</param>
/// <param name="From">First day it applies; the day it was read where the source has no date.</param>
/// <param name="To">Last day it applies; null while none is known.</param>
/// <param name="SourceId">The source in the reference data.</param>
public sealed record PriceBenchmark(
    string Code, string Label, string? MedicareCode, MoneyRange Amount, DateOnly From, DateOnly? To, string SourceId);
