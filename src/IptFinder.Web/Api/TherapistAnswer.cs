using IptFinder.Domain.Search;
using IptFinder.Web.Pages.Find;

namespace IptFinder.Web.Api;

/// <summary>The answer of <c>GET /api/v1/therapists</c>.</summary>
/// <param name="Total">How many were found in all.</param>
/// <param name="Page">The page this is, from 1.</param>
/// <param name="PageSize">How many a page holds.</param>
/// <param name="Results">The page's people, best first.</param>
/// <param name="Facets">By filter: how many would be found for each of its values.</param>
/// <param name="Unknown">By filter chosen: how many more pass all else and do not say.</param>
/// <param name="Dropped">Values no filter knows, which were left out.</param>
public sealed record TherapistAnswer(
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<TherapistResult> Results,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets,
    IReadOnlyDictionary<string, int> Unknown,
    IReadOnlyList<DroppedValue> Dropped);
