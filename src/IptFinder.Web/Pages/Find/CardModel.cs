using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>One result, for the search that found it.</summary>
/// <param name="Hit">The person found.</param>
/// <param name="Query">The search.</param>
/// <param name="IsPrivate">No address may tell anything of the search.</param>
public sealed record CardModel(SearchHit Hit, TherapistQuery Query, bool IsPrivate = false)
{
    /// <summary>Their page, for a client where the search says they will be.</summary>
    public string Link => Links.Therapist(Hit.Therapist, IsPrivate ? null : Query.OnlineState);
}
