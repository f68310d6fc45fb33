using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Medicare;

/// <summary>What Medicare allows for one visit in an office, and what that rests on.</summary>
/// <param name="Allowed">For the profession asked for; the patient's coinsurance is a share of it.</param>
/// <param name="National">The full national amount it is made from, with the days that amount holds.</param>
/// <param name="Locality">The area whose costs are in it; null when it is the national amount because no locality is known.</param>
/// <param name="IsForThatDay">False: the day asked for has no figures yet, or none any more; those of another year were used.</param>
/// <param name="IsScaled">
/// True: the year's amounts are known for the nation alone. The locality's was estimated from how far it lay from the
/// nation's in the last year whose factors are known.
/// </param>
public sealed record MedicareAmount(Money Allowed, Dated<Money> National, Locality? Locality, bool IsForThatDay, bool IsScaled);
