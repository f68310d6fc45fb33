namespace IptFinder.Domain.Geography;

/// <summary>A point in degrees: latitude -90 to 90 (north positive), longitude -180 to 180 (east positive).</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean earth radius (IUGG), 6,371.0088 km, in statute miles.</summary>
    private const double EarthRadiusMiles = 3958.7613;

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

    private static double Square(double value) => value * value;
}
