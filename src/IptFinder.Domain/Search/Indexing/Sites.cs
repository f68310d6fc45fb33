using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Every point people practice at, with the state they name for it, along Hilbert's curve; it gives the rows their order, by
/// the first location. Distances run from ZIP centre to ZIP centre: a million people share some forty thousand sites.
/// </summary>
internal sealed class Sites
{
    private const int NoneOrSeveral = -1;

    private readonly (GeoPoint Point, UsState State)[] _sites;
    private readonly SiteTree _tree;
    private readonly int[] _firstRows;
    private readonly int[] _siteOf;
    private readonly ulong[] _inPerson;
    private readonly ulong[] _maybeInPerson;
    private readonly (int Row, Verdict InPerson)[][] _ofSeveral;

    public Sites(IReadOnlyList<Therapist> directory, DateOnly today)
    {
        _sites = InOrder(directory);
        _tree = new SiteTree([.. _sites.Select(site => site.Point)]);
        var numbers = _sites.Index().ToDictionary(site => site.Item, site => site.Index);
        var firstSites = directory.Select(person => person.Locations is [var first, ..] ? numbers[SiteOf(first)] : _sites.Length);
        var rows = firstSites.Zip(directory).OrderBy(row => row.First).ToList();

        People = [.. rows.Select(row => row.Second)];
        _firstRows = FirstRows([.. rows.Select(row => row.First)], _sites.Length);
        _siteOf = [.. rows.Select(row => row.Second.Locations.Count == 1 ? row.First : NoneOrSeveral)];
        (_inPerson, _maybeInPerson) = OfOnlyLocations(today);
        _ofSeveral = OfSeveralLocations(numbers, today);
    }

    /// <summary>Everyone, row by row.</summary>
    public Therapist[] People { get; }

    public int Count => _sites.Length;

    /// <summary>Notes who has a place within the radius, and how far each site is.</summary>
    public void MarkNear(GeoPoint center, double radiusMiles, Scratch scratch)
    {
        _tree.Find(center, radiusMiles, scratch);
        foreach (var site in scratch.Near)
        {
            MarkOnlyLocations(_firstRows[site], _firstRows[site + 1], scratch);
            foreach (var (row, inPerson) in _ofSeveral[site])
            {
                ref var place = ref scratch.Touch(row >> 6);
                ref var bits = ref inPerson == Verdict.Yes ? ref place.InPerson : ref place.MaybeInPerson;
                bits |= 1UL << row;
            }
        }
    }

    /// <summary>The state and distance of where someone practices within the radius; they do.</summary>
    public (UsState? State, double? Miles) Nearest(int row, PlaceTest place, Scratch scratch)
    {
        if (_siteOf[row] is not NoneOrSeveral and var site)
        {
            return (_sites[site].State, scratch.Miles[site]);
        }

        var (location, _, miles) = place.FindLocation(People[row]);
        return (location?.State, miles);
    }

    private void MarkOnlyLocations(int first, int end, Scratch scratch)
    {
        for (var row = first; row < end; row = (row | 63) + 1)
        {
            var word = row >> 6;
            var rows = Bitmap.From(row) & (end > (row | 63) ? ulong.MaxValue : ~Bitmap.From(end));
            if (((_inPerson[word] | _maybeInPerson[word]) & rows) != 0)
            {
                ref var place = ref scratch.Touch(word);
                place.InPerson |= _inPerson[word] & rows;
                place.MaybeInPerson |= _maybeInPerson[word] & rows;
            }
        }
    }

    private static (GeoPoint Point, UsState State)[] InOrder(IEnumerable<Therapist> directory) =>
    [
        .. directory.SelectMany(person => person.Locations).Select(SiteOf).Distinct()
            .OrderBy(site => HilbertCurve.Position(site.Point))
            .ThenBy(site => site.Point.Latitude).ThenBy(site => site.Point.Longitude).ThenBy(site => site.State),
    ];

    private static (GeoPoint Point, UsState State) SiteOf(PracticeLocation location) => (location.Point, location.State);

    /// <summary>By site the first row that belongs to it, and the row after the last one.</summary>
    private static int[] FirstRows(int[] firstSites, int sites)
    {
        var result = new int[sites + 1];
        var row = 0;
        for (var site = 0; site <= sites; site++)
        {
            while (row < firstSites.Length && firstSites[row] < site)
            {
                row++;
            }

            result[site] = row;
        }

        return result;
    }

    private (ulong[] InPerson, ulong[] MaybeInPerson) OfOnlyLocations(DateOnly today)
    {
        var inPerson = new ulong[Bitmap.Words(People.Length)];
        var maybe = new ulong[inPerson.Length];
        for (var row = 0; row < People.Length; row++)
        {
            if (People[row].Locations is [var only])
            {
                var verdict = PlaceTest.InPerson(only, today);
                inPerson[row >> 6] |= verdict == Verdict.Yes ? 1UL << row : 0;
                maybe[row >> 6] |= verdict == Verdict.Unknown ? 1UL << row : 0;
            }
        }

        return (inPerson, maybe);
    }

    private (int Row, Verdict InPerson)[][] OfSeveralLocations(Dictionary<(GeoPoint Point, UsState State), int> numbers, DateOnly today)
    {
        var bySite = People.Index()
            .Where(row => row.Item.Locations.Count > 1)
            .SelectMany(row => row.Item.Locations.Select(location =>
                (Site: numbers[SiteOf(location)], Entry: (Row: row.Index, InPerson: PlaceTest.InPerson(location, today)))))
            .Where(one => one.Entry.InPerson != Verdict.No)
            .ToLookup(one => one.Site, one => one.Entry);
        return [.. Enumerable.Range(0, _sites.Length).Select(site => bySite.Contains(site) ? bySite[site].ToArray() : [])];
    }
}
