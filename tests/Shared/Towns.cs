using IptFinder.Domain.Geography;

namespace IptFinder.Tests.Shared;

/// <summary>Real towns, to two decimals of a degree, and the places a search names by them.</summary>
internal static class Towns
{
    public static GeoPoint NewHaven { get; } = new(41.31, -72.92);

    /// <summary>34 miles from New Haven.</summary>
    public static GeoPoint Hartford { get; } = new(41.76, -72.67);

    /// <summary>86 miles from New Haven.</summary>
    public static GeoPoint Providence { get; } = new(41.82, -71.41);

    /// <summary>70 miles from New Haven.</summary>
    public static GeoPoint NewYork { get; } = new(40.71, -74.01);

    public static PointPlace NearNewHaven { get; } = new(UsState.CT, "New Haven, CT 06510", "06510", NewHaven);

    public static StatePlace AllOf(UsState state) => new(state, state.ToString(), state.ToString());

    /// <summary>The point so many miles due north.</summary>
    public static GeoPoint NorthOf(GeoPoint point, double miles) =>
        point with { Latitude = point.Latitude + double.RadiansToDegrees(miles / 3958.7613) };
}
