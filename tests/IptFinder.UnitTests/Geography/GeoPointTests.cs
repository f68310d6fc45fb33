using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Geography;

public class GeoPointTests
{
    private const double EarthRadiusMiles = 3958.7613;

    private static readonly Gen<GeoPoint> Anywhere =
        Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (latitude, longitude) => new GeoPoint(latitude, longitude));

    private static readonly Gen<GeoPoint> NearNewHaven = Gen.Select(
        Gen.Double[-0.5, 0.5],
        Gen.Double[-0.5, 0.5],
        (north, east) => new GeoPoint(Towns.NewHaven.Latitude + north, Towns.NewHaven.Longitude + east));

    private static readonly Gen<GeoPoint> Points = Gen.OneOf(Anywhere, NearNewHaven);

    [Theory]
    [InlineData(40.7128, -74.0060, 34.0522, -118.2437, 2445.56)] // New York to Los Angeles.
    [InlineData(42.3601, -71.0589, 41.8240, -71.4128, 41.25)] // Boston to Providence.
    [InlineData(61.2181, -149.9003, 21.3069, -157.8583, 2784.1)] // Anchorage to Honolulu.
    [InlineData(51.9, -179.5, 51.9, 179.5, 42.63)] // Across the date line.
    [InlineData(90, 0, -90, 0, 12436.8)] // Half way round: pi radii.
    public void MilesTo_TwoTowns_IsTheGreatCircle(double latitude, double longitude, double toLatitude, double toLongitude, double miles) =>
        Assert.Equal(miles, new GeoPoint(latitude, longitude).MilesTo(new GeoPoint(toLatitude, toLongitude)), miles * 0.001);

    [Fact]
    public void MilesTo_itself_is_zero() => Points.Sample(point => point.MilesTo(point) == 0);

    [Fact]
    public void MilesTo_is_the_same_both_ways() => Gen.Select(Points, Points).Sample(
        (one, other) => Math.Abs(one.MilesTo(other) - other.MilesTo(one)) < 1e-9);

    [Fact]
    public void A_detour_is_never_shorter() => Gen.Select(Points, Points, Points).Sample(
        (from, over, to) => from.MilesTo(to) <= from.MilesTo(over) + over.MilesTo(to) + 1e-6);

    [Fact]
    public void MilesTo_is_the_angle_between_two_directions_from_the_centre_of_the_earth() =>
        Gen.Select(Points, Points).Sample((one, other) =>
        {
            var (a, b) = (Direction(one), Direction(other));
            var across = Length(Cross(a, b));
            var along = (a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z);
            // The haversine formula loses digits towards the far side of the earth, where no one looks for a therapist.
            Assert.Equal(EarthRadiusMiles * Math.Atan2(across, along), one.MilesTo(other), along < -0.99 ? 0.01 : 1e-5);
        });

    [Fact]
    public void MilesTo_agrees_with_the_spherical_law_of_cosines() => Gen.Select(Anywhere, Anywhere).Sample((one, other) =>
    {
        var (north, south) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        var cosine = (Math.Sin(north) * Math.Sin(south))
            + (Math.Cos(north) * Math.Cos(south) * Math.Cos(double.DegreesToRadians(one.Longitude - other.Longitude)));
        Assert.Equal(EarthRadiusMiles * Math.Acos(Math.Clamp(cosine, -1, 1)), one.MilesTo(other), 0.1);
    });

    private static (double X, double Y, double Z) Direction(GeoPoint point)
    {
        var (latitude, longitude) = (double.DegreesToRadians(point.Latitude), double.DegreesToRadians(point.Longitude));
        return (Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }

    private static (double X, double Y, double Z) Cross((double X, double Y, double Z) a, (double X, double Y, double Z) b) =>
        ((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));

    private static double Length((double X, double Y, double Z) v) => Math.Sqrt((v.X * v.X) + (v.Y * v.Y) + (v.Z * v.Z));
}
