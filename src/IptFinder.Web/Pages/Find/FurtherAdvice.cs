using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>What else to try after a search that found nobody or few.</summary>
/// <param name="Dropped">The search without one of its choices, most people first; or, where no single one helps, without any.</param>
/// <param name="Wider">The next circle that brings more, and the one that reaches <paramref name="Nearest"/>.</param>
/// <param name="Online">Those who work online in the client's state; null when that was searched for, or has no state.</param>
/// <param name="AsksForNearest">The search is around a point and finds nobody in person there.</param>
/// <param name="Nearest">
/// Who is nearest of those who pass all but the place, however far: of those who say they offer IPT, else of those listed by
/// consent, else of the registry. Null when not asked for, and when nobody passes.
/// </param>
public sealed record FurtherAdvice(
    IReadOnlyList<OtherSearch> Dropped, IReadOnlyList<OtherSearch> Wider, OtherSearch? Online, bool AsksForNearest, SearchHit? Nearest);
