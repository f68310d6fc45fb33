using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Which row everyone is in: along Hilbert's curve by their first location, so that a circle on the map is a few runs of
/// rows; and in six stretches, each along the whole curve. Of those whom only the registry names little is known, and those who
/// may work online in many states are found from all over the country: kept apart, they are not in the way of the others.
/// </summary>
internal sealed class RowOrder
{
    public const int Stretches = 6;

    /// <summary>More than licenses of one's own commonly reach: such people are few, or belong to a compact.</summary>
    private const int FewStates = 4;

    private readonly int[] _order;

    public RowOrder(IReadOnlyList<Therapist> directory, PracticeTable practice, DateOnly today)
    {
        Sites =
        [
            .. directory.SelectMany(person => person.Locations).Select(SiteOf).Distinct()
                .OrderBy(site => HilbertCurve.Position(site.Point))
                .ThenBy(site => site.Point.Latitude).ThenBy(site => site.Point.Longitude).ThenBy(site => site.State),
        ];
        Numbers = Sites.Index().ToDictionary(site => site.Item, site => site.Index);

        int[] kinds = [.. directory.Select(person => practice.KindOf(person.Licenses))];
        int[] people = [.. Enumerable.Range(0, directory.Count)];
        _order = [.. people.Select(index => Order(directory[index], practice.MayPractise(kinds[index]), today))];
        Array.Sort(_order, people);

        People = [.. people.Select(index => directory[index])];
        Licenses = [.. people.Select(index => kinds[index])];
    }

    /// <summary>Where people practice, along the curve; the same point in two states is two.</summary>
    public (GeoPoint Point, UsState State)[] Sites { get; }

    public IReadOnlyDictionary<(GeoPoint Point, UsState State), int> Numbers { get; }

    /// <summary>Everyone, row by row.</summary>
    public Therapist[] People { get; }

    /// <summary>Row by row the kind of their licenses in the <see cref="PracticeTable"/>.</summary>
    public int[] Licenses { get; }

    public static (GeoPoint Point, UsState State) SiteOf(PracticeLocation location) => (location.Point, location.State);

    /// <summary>The first row of a stretch whose first location is that site or comes after it.</summary>
    public int FirstRow(int stretch, int site)
    {
        var found = Array.BinarySearch(_order, (stretch * (Sites.Length + 1)) + site);
        if (found < 0)
        {
            return ~found;
        }

        while (found > 0 && _order[found - 1] == _order[found])
        {
            found--;
        }

        return found;
    }

    private int Order(Therapist person, UsState[] mayPractise, DateOnly today)
    {
        var isOnline = PlaceTest.SaysOnline(person.Facts, null, today) == Verdict.Yes;
        var stretch = (person.Listing != ListingKind.Consent ? 0 : isOnline ? 4 : 2) + (mayPractise.Length <= FewStates ? 0 : 1);
        return (stretch * (Sites.Length + 1)) + (person.Locations is [var first, ..] ? Numbers[SiteOf(first)] : Sites.Length);
    }
}
