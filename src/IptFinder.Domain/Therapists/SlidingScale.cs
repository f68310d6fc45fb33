using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Therapists;

/// <summary>Lower fees by income, as the therapist states them.</summary>
/// <param name="Offered">False when they say there is none.</param>
/// <param name="Floor">The lowest fee for a visit; null when not said.</param>
/// <param name="Rule">Who gets it, in their words; null when not said.</param>
/// <param name="PlacesFree">How many reduced places are free; null when not said.</param>
public sealed record SlidingScale(bool Offered, Money? Floor, string? Rule, int? PlacesFree);
