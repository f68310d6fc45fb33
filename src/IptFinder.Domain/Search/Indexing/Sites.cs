using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Who practices where. Distances run from ZIP centre to ZIP centre: a million people share some forty thousand sites, and a
/// search takes the distance of each site but once.
/// </summary>
internal sealed class Sites
{
    private const int NoneOrSeveral = -1;

    private readonly RowOrder _rows;
    private readonly SiteTree _tree;
    private readonly int[][] _firstRows;
    private readonly int[] _siteOf;
    private readonly ulong[] _inPerson;
    private readonly ulong[] _maybeInPerson;
    private readonly (int Row, Verdict InPerson)[][] _ofSeveral;

    public Sites(RowOrder rows, DateOnly today)
    {
        _rows = rows;
        _tree = new SiteTree([.. rows.Sites.Select(site => site.Point)]);
        _firstRows = [.. Enumerable.Range(0, RowOrder.Stretches).Select(stretch => FirstRows(rows, stretch))];
        _siteOf = [.. rows.People.Select(person => person.Locations is [var only] ? rows.Numbers[RowOrder.SiteOf(only)] : NoneOrSeveral)];
        (_inPerson, _maybeInPerson) = OfOnlyLocations(rows.People, today);
        _ofSeveral = OfSeveralLocations(rows, today);
    }

    /// <summary>Notes who has a place within the radius, and how far each site is.</summary>
    public void MarkNear(GeoPoint center, double radiusMiles, Scratch scratch)
    {
        _tree.Find(center, radiusMiles, scratch);
        foreach (var firstRows in _firstRows)
        {
            foreach (var site in scratch.Near)
            {
                MarkOnlyLocations(firstRows[site], firstRows[site + 1], scratch);
            }
        }

        foreach (var site in scratch.Near)
        {
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
            return (_rows.Sites[site].State, scratch.Miles[site]);
        }

        var (location, _, miles) = place.FindLocation(_rows.People[row]);
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

    /// <summary>By site the first row of a stretch that belongs to it, and the row after the last one.</summary>
    private static int[] FirstRows(RowOrder rows, int stretch) =>
        [.. Enumerable.Range(0, rows.Sites.Length + 1).Select(site => rows.FirstRow(stretch, site))];

    private static (ulong[] InPerson, ulong[] MaybeInPerson) OfOnlyLocations(Therapist[] people, DateOnly today)
    {
        var inPerson = new ulong[Bitmap.Words(people.Length)];
        var maybe = new ulong[inPerson.Length];
        for (var row = 0; row < people.Length; row++)
        {
            if (people[row].Locations is [var only])
            {
                var verdict = PlaceTest.InPerson(only, today);
                inPerson[row >> 6] |= verdict == Verdict.Yes ? 1UL << row : 0;
                maybe[row >> 6] |= verdict == Verdict.Unknown ? 1UL << row : 0;
            }
        }

        return (inPerson, maybe);
    }

    private static (int Row, Verdict InPerson)[][] OfSeveralLocations(RowOrder rows, DateOnly today)
    {
        var bySite = rows.People.Index()
            .Where(row => row.Item.Locations.Count > 1)
            .SelectMany(row => row.Item.Locations.Select(location =>
                (Site: rows.Numbers[RowOrder.SiteOf(location)], Entry: (Row: row.Index, InPerson: PlaceTest.InPerson(location, today)))))
            .Where(one => one.Entry.InPerson != Verdict.No)
            .ToLookup(one => one.Site, one => one.Entry);
        return [.. Enumerable.Range(0, rows.Sites.Length).Select(site => bySite.Contains(site) ? bySite[site].ToArray() : [])];
    }
}
