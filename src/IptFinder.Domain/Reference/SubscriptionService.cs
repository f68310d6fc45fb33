using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Reference;

/// <summary>
/// A service paid by the week or month, as its source advertises it. Nobody here has checked its price. Being named is no
/// recommendation, and services have no rank.
/// </summary>
/// <param name="Code">Stable code.</param>
/// <param name="Name">Its name.</param>
/// <param name="PriceFrom">The lowest advertised price for one period.</param>
/// <param name="Period">What the price is for.</param>
/// <param name="Buys">What the price buys as advertised, in our words.</param>
/// <param name="OffersIpt">Whether it says that it offers IPT.</param>
/// <param name="AsOf">The day the advertised price was read.</param>
/// <param name="SourceId">The source in the reference data.</param>
public sealed record SubscriptionService(
    string Code, string Name, Money PriceFrom, BillingPeriod Period, string Buys, IptOffer OffersIpt, DateOnly AsOf, string SourceId);
