using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>One result, for the search that found it.</summary>
/// <param name="Hit">The person found.</param>
/// <param name="Query">The search.</param>
/// <param name="IsPrivate">No address may tell anything of the search.</param>
/// <param name="Place">Their place on this page, from 1, where a picture shows it; null where there is none or they are not in it.</param>
public sealed record CardModel(SearchHit Hit, TherapistQuery Query, bool IsPrivate = false, int? Place = null)
{
    /// <summary>Their place among all found.</summary>
    public int? Number => ((Query.Page - 1) * SearchResults.PageSize) + Place;

    /// <summary>The id of the card at a place.</summary>
    public static string IdOf(int place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"n{place}");

    /// <summary>Their page, for a client where the search says they will be.</summary>
    public string Link => Links.Therapist(Hit.Therapist, IsPrivate ? null : Query.OnlineState);
}
