namespace IptFinder.Web.Api;

/// <summary>One person in an API answer.</summary>
/// <param name="Id">Our number for them.</param>
/// <param name="Npi">Their National Provider Identifier, or null.</param>
/// <param name="Name">Their name with credentials.</param>
/// <param name="Listing">"consent" or "registry".</param>
/// <param name="DistanceMiles">From the place's centre to the centre of their ZIP code, in tenths; null when not found in person.</param>
/// <param name="Facts">Every known fact by name. A fact that is not here is not known.</param>
public sealed record TherapistResult(
    int Id, string? Npi, string Name, string Listing, double? DistanceMiles, IReadOnlyDictionary<string, object> Facts);
