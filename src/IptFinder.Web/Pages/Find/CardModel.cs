using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>One result, for the search that found it.</summary>
/// <param name="Hit">The person found.</param>
/// <param name="Query">The search.</param>
public sealed record CardModel(SearchHit Hit, TherapistQuery Query);
