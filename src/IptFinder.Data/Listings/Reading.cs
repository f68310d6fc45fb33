using IptFinder.Domain.Reference;

namespace IptFinder.Data.Listings;

/// <summary>One reading of one listing: what it is checked against, and every problem found on the way.</summary>
/// <param name="Reference">The lists whose codes a listing may use.</param>
/// <param name="Today">Nothing said can be later than this.</param>
/// <param name="WasChecked">It was stored without a problem, so nobody looks for properties that are not part of the format.</param>
internal sealed record Reading(ReferenceData Reference, DateOnly Today, bool WasChecked)
{
    /// <summary>Sentences that begin with the place in the file.</summary>
    public List<string> Problems { get; } = [];
}
