namespace IptFinder.Domain.Geography;

/// <summary>A point in degrees: latitude -90 to 90 (north positive), longitude -180 to 180 (east positive).</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean earth radius (IUGG), 6,371.0088 km, in statute miles.</summary>
    internal const double EarthRadiusMiles = 3958.7613;

    /// <summary>Great-circle distance in statute miles by the haversine formula.</summary>
    public double MilesTo(GeoPoint other)
    {
        var latitude = double.DegreesToRadians(other.Latitude - Latitude);
        var longitude = double.DegreesToRadians(other.Longitude - Longitude);
        var a = Square(Math.Sin(latitude / 2))
            + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude))
                * Square(Math.Sin(longitude / 2)));
        return 2 * EarthRadiusMiles * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }

    /// <summary>
    /// The direction in which the shortest way to another point sets out, in degrees: 0 is north, 90 east, below 360. North where
    /// the two are one.
    /// </summary>
    public double BearingTo(GeoPoint other)
    {
        var (from, to) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var longitude = double.DegreesToRadians(other.Longitude - Longitude);
        var east = Math.Sin(longitude) * Math.Cos(to);
        var north = (Math.Cos(from) * Math.Sin(to)) - (Math.Sin(from) * Math.Cos(to) * Math.Cos(longitude));
        var degrees = double.RadiansToDegrees(Math.Atan2(east, north));
        return (degrees + 360) % 360;
    }

    /// <summary>
    /// The mean of latitudes and of longitudes, for at least one point of an area less than half the world wide. It may lie
    /// across the 180th meridian, as Alaska and the Pacific islands do.
    /// </summary>
    public static GeoPoint Mean(IEnumerable<GeoPoint> points)
    {
        var count = 0;
        var latitudes = 0.0;
        var eastings = 0.0;
        var origin = 0.0;
        foreach (var point in points)
        {
            origin = count == 0 ? point.Longitude : origin;
            count++;
            latitudes += point.Latitude;
            eastings += Math.IEEERemainder(point.Longitude - origin, 360);
        }

        return new GeoPoint(latitudes / count, Math.IEEERemainder(origin + (eastings / count), 360));
    }

    private static double Square(double value) => value * value;
}
