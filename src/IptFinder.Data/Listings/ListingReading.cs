using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>What one entry of a listing file turned out to be.</summary>
/// <param name="Listing">
/// What could be read; null when who it is, or their consent, could not. Only without problems is it what the sender meant.
/// </param>
/// <param name="Problems">Every problem as a sentence that begins with its place: "listings[3].npi: ...".</param>
public sealed record ListingReading(ConsentListing? Listing, IReadOnlyList<string> Problems);
