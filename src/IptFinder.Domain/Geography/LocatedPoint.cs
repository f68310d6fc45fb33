namespace IptFinder.Domain.Geography;

/// <summary>Where an address lies, as well as we can tell.</summary>
/// <param name="Point">The ZIP's centre, or the middle of its area or state.</param>
/// <param name="IsApproximate">The ZIP is not in our table, so the point is only its area's or state's middle; or it lies in another state.</param>
public readonly record struct LocatedPoint(GeoPoint Point, bool IsApproximate);
