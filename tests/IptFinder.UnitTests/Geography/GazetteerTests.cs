using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Geography;

public class GazetteerTests
{
    private static readonly Dictionary<UsState, string> Names = new()
    {
        [UsState.CT] = "Connecticut",
        [UsState.NY] = "New York",
        [UsState.AK] = "Alaska",
        [UsState.VT] = "Vermont",
    };

    private static readonly Gen<List<ZipArea>> Tables = Gen.Select(
        Gen.Int[0, 30],
        Gen.OneOf(UsState.CT, UsState.NY),
        Gen.Double[30, 45],
        Gen.Double[-80, -70],
        (number, state, latitude, longitude) => Area($"{(number / 5) + 60:D3}{number % 5:D2}", null, state, latitude, longitude))
        .List[0, 20].Select(areas => areas.DistinctBy(area => area.Zip).ToList());

    private static readonly Dictionary<string, string> NoOtherNames = [];

    private static Gazetteer Real => TestReference.Data.Gazetteer;

    [Theory]
    [InlineData(UsState.CT, false)]
    [InlineData(UsState.NY, true)] // The ZIP decides where, but one of the two is wrong.
    public void Locate_KnownZip_IsItsCenter(UsState state, bool rough) => Assert.Equal(
        new LocatedPoint(new GeoPoint(41.3087, -72.9271), rough), Real.Locate(Zip("06510"), state));

    [Fact]
    public void Locate_UnknownZip_IsAmongItsNeighbours()
    {
        var found = Real.Locate(Zip("06599"), UsState.CT)!.Value;
        Assert.True(found.IsApproximate);
        Assert.InRange(found.Point.MilesTo(Towns.NewHaven), 0, 10);
    }

    [Theory]
    [InlineData("00001")] // No ZIP begins with 000.
    [InlineData("94199")] // San Francisco's: in Connecticut it says nothing.
    public void Locate_UnknownZipOfNoAreaInTheState_IsTheMiddleOfTheState(string zip)
    {
        var found = Real.Locate(Zip(zip), UsState.CT)!.Value;
        Assert.True(found.IsApproximate);
        Assert.InRange(found.Point.MilesTo(Towns.Hartford), 0, 25);
    }

    [Fact]
    public void Locate_StateWithoutZips_IsNull() => Assert.Null(Real.Locate(Zip("00001"), UsState.PW));

    [Fact]
    public void Locate_AcrossThe180thMeridian_IsNotOnTheOtherSideOfTheWorld()
    {
        var gazetteer = new Gazetteer([Area("99501", null, UsState.AK, 52, 179), Area("99502", null, UsState.AK, 52, -179)], Names, NoOtherNames);
        Assert.Equal(180, Math.Abs(gazetteer.Locate(Zip("00001"), UsState.AK)!.Value.Point.Longitude), 1e-9);
    }

    [Fact]
    public void Locate_agrees_with_looking_through_the_whole_table() =>
        Gen.Select(Tables, Gen.Int[0, 40], Gen.OneOf(UsState.CT, UsState.NY, UsState.VT)).Sample((areas, number, state) =>
        {
            var zip = Zip($"{(number / 5) + 60:D3}{number % 5:D2}");
            var found = new Gazetteer(areas, Names, NoOtherNames).Locate(zip, state);
            var exact = areas.Where(area => area.Zip == zip).ToList();
            var near = areas.Where(area => area.Zip.Prefix == zip.Prefix && area.State == state).ToList();
            var within = areas.Where(area => area.State == state).ToList();
            var used = new[] { exact, near, within }.FirstOrDefault(list => list.Count > 0);
            Assert.Equal(used is null, found is null);
            if (found is { } at && used is not null)
            {
                Assert.Equal(used != exact || exact[0].State != state, at.IsApproximate);
                Assert.Equal(used.Average(area => area.Center.Latitude), at.Point.Latitude, 1e-9);
                Assert.Equal(used.Average(area => area.Center.Longitude), at.Point.Longitude, 1e-9);
            }
        });

    [Fact]
    public void Towns_SpelledInTwoWays_AreOneNamedAsMostOfItsZips()
    {
        var gazetteer = new Gazetteer(
            [
                Area("06001", "St. Ann", UsState.CT, 41, -73),
                Area("06002", "Saint Ann", UsState.CT, 42, -72),
                Area("06003", "Saint Ann", UsState.CT, 43, -71),
                Area("10001", "Saint Ann", UsState.NY, 40, -74),
                Area("06004", null, UsState.CT, 41, -73),
            ],
            Names,
            NoOtherNames);
        Assert.Equal(new Town(UsState.CT, "Saint Ann", "saint-ann", new GeoPoint(42, -72), 3), Assert.Single(gazetteer.Towns(UsState.CT)));
        Assert.Empty(gazetteer.Towns(UsState.VT));
    }

    [Fact]
    public void Slugs_of_towns_are_unique_within_a_state_and_towns_are_in_order()
    {
        foreach (var state in Enum.GetValues<UsState>())
        {
            var towns = Real.Towns(state);
            Assert.Equal(towns.Count, towns.Select(town => town.Slug).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(towns.OrderBy(town => town.Name, StringComparer.Ordinal), towns);
        }
    }

    [Theory]
    [InlineData("st-louis")] // Only one address for each town.
    [InlineData("Saint-Louis")]
    [InlineData("nowhere")]
    [InlineData("")]
    public void TownBySlug_AnotherSpelling_IsNull(string slug) => Assert.Null(Real.TownBySlug(UsState.MO, slug));

    [Theory]
    [InlineData("ST LOUIS", "63101", "Saint Louis")]
    [InlineData("St. Louis", "63101", "Saint Louis")]
    [InlineData("SANT LUOIS", "63101", "Saint Louis")] // By its ZIP.
    [InlineData("Kansas City", "63101", "Kansas City")] // The name goes first.
    [InlineData("Nowhere", "06510", null)] // A ZIP of another state.
    [InlineData("Nowhere", "00001", null)]
    public void TownOf_NameElseZip(string name, string zip, string? town) =>
        Assert.Equal(town, Real.TownOf(name, UsState.MO, Zip(zip))?.Name);

    private static ZipCode Zip(string text) => ZipCode.TryParse(text)!.Value;

    private static ZipArea Area(string zip, string? town, UsState state, double latitude, double longitude) =>
        new(Zip(zip), town, state, new GeoPoint(latitude, longitude));
}
