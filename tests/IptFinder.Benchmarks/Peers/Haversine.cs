using System.Globalization;
using IptFinder.Domain.Geography;

namespace IptFinder.Benchmarks.Peers;

/// <summary>The distance of <see cref="GeoPoint.MilesTo"/> in SQL.</summary>
internal static class Haversine
{
    /// <summary>Mean earth radius in statute miles, as in <see cref="GeoPoint"/>.</summary>
    public const double EarthRadiusMiles = 3958.7613;

    /// <summary>A select of site and miles, those within the radius.</summary>
    /// <param name="center">The middle.</param>
    /// <param name="radiusMiles">The radius.</param>
    /// <param name="from">The table of sites as s.</param>
    /// <param name="within">A condition that a box around the circle allows.</param>
    public static string Within(GeoPoint center, int radiusMiles, string from, Func<Area, string> within) =>
        string.Create(CultureInfo.InvariantCulture, $"""
            SELECT site, miles FROM (SELECT s.site, {Miles(center)} AS miles FROM {from} WHERE {within(Area.Around(center, radiusMiles))}) AS boxed
            WHERE miles <= {radiusMiles}
            """);

    private static string Miles(GeoPoint center) => string.Create(CultureInfo.InvariantCulture, $"""
        {2 * EarthRadiusMiles} * asin(sqrt(
            pow(sin(radians(s.latitude - {center.Latitude}) / 2), 2)
            + cos(radians({center.Latitude})) * cos(radians(s.latitude)) * pow(sin(radians(s.longitude - {center.Longitude}) / 2), 2)))
        """);

    /// <summary>A box in degrees that holds a circle away from the poles and the 180th meridian, where none is asked for.</summary>
    internal readonly record struct Area(double South, double North, double West, double East)
    {
        public static Area Around(GeoPoint center, double miles)
        {
            var angle = miles / EarthRadiusMiles;
            var height = double.RadiansToDegrees(angle) + 1e-6;
            var width = double.RadiansToDegrees(Math.Asin(Math.Sin(angle) / Math.Cos(double.DegreesToRadians(center.Latitude)))) + 1e-6;
            return new Area(center.Latitude - height, center.Latitude + height, center.Longitude - width, center.Longitude + width);
        }
    }
}
