using IptFinder.Domain.Reference;

namespace IptFinder.Data.Listings;

/// <summary>One reading of one listing: what it is checked against, and every problem found on the way.</summary>
/// <param name="Reference">The lists whose codes a listing may use.</param>
/// <param name="Today">Nothing said can be later than this.</param>
internal sealed record Reading(ReferenceData Reference, DateOnly Today)
{
    /// <summary>Sentences that begin with the place in the file.</summary>
    public List<string> Problems { get; } = [];
}
