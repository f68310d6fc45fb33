using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>A visit at one of the prices it may have.</summary>
internal sealed record PricedVisit(DateOnly Date, string Code, Money Charge);
