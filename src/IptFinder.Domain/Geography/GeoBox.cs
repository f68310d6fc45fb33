namespace IptFinder.Domain.Geography;

/// <summary>
/// What lies between two latitudes and two longitudes, in degrees, borders included. East may be beyond 180 and west before
/// -180: the Aleutians and Guam have neighbors across the meridian.
/// </summary>
internal readonly record struct GeoBox(double South, double North, double West, double East)
{
    /// <summary>More than rounding takes: a tenth of a meter.</summary>
    private const double Slack = 1e-6;

    /// <summary>Holds every point so near to the center, and some farther.</summary>
    public static GeoBox Around(GeoPoint center, double miles)
    {
        var angle = miles / GeoPoint.EarthRadiusMiles;
        var height = double.RadiansToDegrees(angle) + Slack;
        var reachesPole = Math.Abs(center.Latitude) + height >= 90;
        var width = reachesPole
            ? 180
            : double.RadiansToDegrees(Math.Asin(Math.Min(1, Math.Sin(angle) / Math.Cos(double.DegreesToRadians(center.Latitude))))) + Slack;
        return new GeoBox(center.Latitude - height, center.Latitude + height, center.Longitude - width, center.Longitude + width);
    }

    /// <summary>The smallest that holds all of them; at least one.</summary>
    public static GeoBox Of(ReadOnlySpan<GeoPoint> points)
    {
        var box = new GeoBox(points[0].Latitude, points[0].Latitude, points[0].Longitude, points[0].Longitude);
        foreach (var point in points)
        {
            box = box.With(new GeoBox(point.Latitude, point.Latitude, point.Longitude, point.Longitude));
        }

        return box;
    }

    public GeoBox With(GeoBox other) => new(
        Math.Min(South, other.South), Math.Max(North, other.North), Math.Min(West, other.West), Math.Max(East, other.East));

    public bool Meets(GeoBox other) =>
        South <= other.North && North >= other.South && (MeetsEastward(other, 0) || MeetsEastward(other, 360) || MeetsEastward(other, -360));

    private bool MeetsEastward(GeoBox other, double turn) => West + turn <= other.East && East + turn >= other.West;
}
