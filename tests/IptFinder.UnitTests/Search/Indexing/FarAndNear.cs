using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>
/// Random directories all over the map: many people at one point, several places each or none, both sides of the 180th
/// meridian, islands and the pole.
/// </summary>
internal static class FarAndNear
{
    /// <summary>The first are within 100 miles of each other; of the far ones, Attu and Adak lie on either side of the meridian.</summary>
    private static readonly (UsState State, GeoPoint Point)[] Points =
    [
        (UsState.CT, Towns.NewHaven), (UsState.CT, Towns.Hartford), (UsState.RI, Towns.Providence), (UsState.NY, Towns.NewYork),
        (UsState.CT, Towns.NorthOf(Towns.NewHaven, 5)), (UsState.CT, Towns.NorthOf(Towns.NewHaven, 25)), (UsState.MA, Towns.NorthOf(Towns.NewHaven, 55)),
        (UsState.AK, new GeoPoint(61.2, -149.9)), (UsState.AK, new GeoPoint(51.88, -179.2)), (UsState.AK, new GeoPoint(51.9, 179.4)),
        (UsState.AK, new GeoPoint(51.9, 180)), (UsState.HI, new GeoPoint(21.3, -157.86)), (UsState.GU, new GeoPoint(13.47, 144.75)),
        (UsState.PR, new GeoPoint(18.4, -66.1)), (UsState.AK, new GeoPoint(89.9, 10)), (UsState.AK, new GeoPoint(89.8, -170)),
    ];

    private static readonly Gen<(UsState State, GeoPoint Point)> Point = Gen.Frequency(
        (3, Gen.OneOf(Points[..7])),
        (2, Gen.OneOf(Points)),
        (1, Gen.Select(Gen.OneOf(Points), Gen.Double[-0.5, 0.5], Gen.Double[-0.5, 0.5], (near, north, east) =>
            (near.State, new GeoPoint(Math.Min(90, near.Point.Latitude + north), Math.IEEERemainder(near.Point.Longitude + east, 360))))));

    /// <summary>Now and then the state named is not the one the point lies in.</summary>
    private static readonly Gen<PracticeLocation> Location = Gen.Select(
        Point,
        Gen.Frequency<UsState?>((9, null), (1, UsState.CT), (1, UsState.RI)),
        Gen.Frequency((1, Gen.Const(new Sourced<bool>(true, Source.Registry, Days.Ago(900)))), (1, Some.Fact(Gen.Bool))),
        Some.Fact(Gen.Bool),
        (at, state, inPerson, stepFree) => A.Location(state ?? at.State, at.Point) with { InPerson = inPerson, StepFree = stepFree });

    public static Gen<Therapist[]> Directory { get; } = Gen.Select(People.Directory, Location.Array[0, 3].Array[90])
        .Select((people, locations) => people.Select((person, index) => person with { Locations = locations[index] }).ToArray());

    /// <summary>Around a point, in a whole state, or anywhere.</summary>
    public static Gen<Place?> Near { get; } =
        from kind in Gen.Frequency((5, 0), (2, 1), (2, 2))
        from at in Point
        from state in Gen.OneOf(UsState.CT, UsState.RI, UsState.PA, UsState.AK, UsState.GU)
        select kind switch
        {
            0 => new PointPlace(at.State, "Here", "06510", at.Point),
            1 => Towns.AllOf(state),
            _ => (Place?)null,
        };
}
