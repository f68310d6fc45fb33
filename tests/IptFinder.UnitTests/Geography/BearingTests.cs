using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Geography;

public class BearingTests
{
    private const double EarthRadiusMiles = 3958.7613;

    [Theory]
    [InlineData(41.31, -72.92, 42.31, -72.92, 0)]
    [InlineData(41.31, -72.92, 40.31, -72.92, 180)]
    [InlineData(0, -72.92, 0, -71.92, 90)]
    [InlineData(0, -72.92, 0, -73.92, 270)]
    [InlineData(51.9, 179.9, 51.9, -179.9, 89.92)] // Over the 180th meridian.
    [InlineData(41.31, -72.92, 41.31, -72.92, 0)]
    public void The_direction_is_told_clockwise_from_north(double latitude, double longitude, double otherLatitude, double otherLongitude, double degrees) =>
        Assert.Equal(degrees, new GeoPoint(latitude, longitude).BearingTo(new GeoPoint(otherLatitude, otherLongitude)), 0.01);

    [Fact]
    public void Hartford_is_northeast_of_New_Haven() => Assert.InRange(Towns.NewHaven.BearingTo(Towns.Hartford), 20, 30);

    /// <summary>Who sets out that way and goes that far gets there.</summary>
    [Fact]
    public void Direction_and_distance_lead_to_the_point() =>
        Gen.Select(Gen.Double[-80, 80], Gen.Double[-180, 180], Gen.Double[-80, 80], Gen.Double[-180, 180]).Sample((latitude, longitude, otherLatitude, otherLongitude) =>
        {
            var (from, to) = (new GeoPoint(latitude, longitude), new GeoPoint(otherLatitude, otherLongitude));
            var bearing = from.BearingTo(to);

            Assert.InRange(bearing, 0, 360);
            Assert.NotEqual(360, bearing);
            Assert.True(After(from, bearing, from.MilesTo(to)).MilesTo(to) < 0.01);
        });

    /// <summary>Turns the point as a vector, in the plane of north and east where one stands.</summary>
    private static GeoPoint After(GeoPoint from, double bearing, double miles)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(from.Latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(from.Longitude));
        var (sinBearing, cosBearing) = Math.SinCos(double.DegreesToRadians(bearing));
        var (sinWay, cosWay) = Math.SinCos(miles / EarthRadiusMiles);
        var here = (X: cosLatitude * cosLongitude, Y: cosLatitude * sinLongitude, Z: sinLatitude);
        var north = (X: -sinLatitude * cosLongitude, Y: -sinLatitude * sinLongitude, Z: cosLatitude);
        var east = (X: -sinLongitude, Y: cosLongitude);
        var x = (here.X * cosWay) + (((north.X * cosBearing) + (east.X * sinBearing)) * sinWay);
        var y = (here.Y * cosWay) + (((north.Y * cosBearing) + (east.Y * sinBearing)) * sinWay);
        var z = (here.Z * cosWay) + (north.Z * cosBearing * sinWay);
        return new GeoPoint(
            double.RadiansToDegrees(Math.Asin(Math.Clamp(z, -1, 1))), double.RadiansToDegrees(Math.Atan2(y, x)));
    }
}
