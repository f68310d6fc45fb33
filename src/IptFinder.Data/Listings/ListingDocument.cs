using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>Stand-in until the listings branch lands.</summary>
public static class ListingDocument
{
    public static ConsentListing Parse(string json, ReferenceData reference) => throw new NotSupportedException($"{json} {reference.Approaches.Count}");
}
