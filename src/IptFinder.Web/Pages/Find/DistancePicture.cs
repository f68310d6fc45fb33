using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Find;

/// <summary>
/// The people of one page around the place searched for: rings of miles, and the number of each at the direction and distance of the
/// middle of their ZIP code. Most are near, so the way out goes by the root of the miles: the rings lie closer together outward.
/// Labels that would cover each other are one.
/// </summary>
public sealed class DistancePicture
{
    /// <summary>Width and height in units of the drawing, in which text has a height of 14.</summary>
    public const double Size = 288;

    /// <summary>The place searched for.</summary>
    public const double Middle = Size / 2;

    private const double Reach = Middle - (DistanceMark.Height / 2) - 2;

    private readonly int _radiusMiles;

    private DistancePicture(PointPlace around, int radiusMiles, int firstNumber, IReadOnlyList<DistancePlace> places)
    {
        (Around, _radiusMiles, Places) = (around, radiusMiles, places);
        Marks = Apart([.. places.Select(place => new DistanceMark([place], firstNumber))]);
    }

    public PointPlace Around { get; }

    /// <summary>ZIP codes in the order of the page.</summary>
    public IReadOnlyList<DistancePlace> Places { get; }

    public IReadOnlyList<DistanceMark> Marks { get; }

    /// <summary>How many of the page are in the picture.</summary>
    public int People => Places.Sum(place => place.Cards.Count);

    /// <summary>The radii up to that of the search.</summary>
    public IEnumerable<(double Radius, string Words)> Rings => TherapistQuery.Radii
        .Where(miles => miles <= _radiusMiles)
        .Select(miles => (Outward(miles, _radiusMiles), $"{miles} miles"));

    /// <summary>Null for a search without a point or for online alone, and where nobody on the page has a place near it.</summary>
    /// <param name="query">The search.</param>
    /// <param name="locations">Of each person of the page where they practice around the point; null for those found otherwise.</param>
    public static DistancePicture? Of(TherapistQuery query, IEnumerable<PracticeLocation?> locations)
    {
        if (query.Near is not PointPlace around || query.Chosen(SearchFilters.Mode) is [SearchFilters.Telehealth])
        {
            return null;
        }

        var places = locations
            .Select((location, index) => (Location: location, Card: index + 1))
            .Where(one => one.Location is not null)
            .GroupBy(one => one.Location!.Point)
            .Select(zip => Place([.. zip.Select(one => one.Card)], [.. zip.Select(one => one.Location!)], around, query.RadiusMiles))
            .ToList();
        return places.Count == 0
            ? null
            : new DistancePicture(around, query.RadiusMiles, ((query.Page - 1) * SearchResults.PageSize) + 1, places);
    }

    private static DistancePlace Place(IReadOnlyList<int> cards, IReadOnlyList<PracticeLocation> locations, PointPlace around, int radiusMiles)
    {
        var location = locations[0];
        var town = locations.All(one => one.TownAndState == location.TownAndState) ? location.TownAndState : $"ZIP code {location.Zip}";
        var (miles, bearing) = (around.Center.MilesTo(location.Point), around.Center.BearingTo(location.Point));
        var (east, north) = Math.SinCos(double.DegreesToRadians(bearing));
        var outward = Outward(miles, radiusMiles);
        return new DistancePlace(cards, location, town, miles, bearing, Middle + (east * outward), Middle - (north * outward));
    }

    private static double Outward(double miles, int radiusMiles) => Math.Sqrt(miles / radiusMiles) * Reach;

    /// <summary>Begins anew after each that is taken in by an earlier one, which may be longer now.</summary>
    private static List<DistanceMark> Apart(List<DistanceMark> marks)
    {
        for (var index = 1; index < marks.Count; index++)
        {
            var covered = marks[index];
            if (marks.FindIndex(0, index, mark => mark.Covers(covered)) is >= 0 and var earlier)
            {
                marks[earlier] = marks[earlier] with { Places = [.. marks[earlier].Places, .. covered.Places] };
                marks.RemoveAt(index);
                index = 0;
            }
        }

        return marks;
    }
}
