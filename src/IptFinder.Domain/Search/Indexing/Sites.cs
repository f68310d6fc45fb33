using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Who practices where. Distances run from ZIP centre to ZIP centre: a million people share some forty thousand sites, and a
/// search takes the distance of each site but once.
/// </summary>
internal sealed class Sites
{
    private readonly Site[] _sites;
    private readonly SiteTree _tree;
    private readonly int[][] _firstRows;

    /// <summary>Row by row the only site, or the complement of the number among those with none or several.</summary>
    private readonly int[] _siteOf;

    private readonly ulong[] _inPerson;
    private readonly ulong[] _maybeInPerson;
    private readonly List<PlaceOfPractice[]> _several = [];
    private readonly (int Row, Verdict InPerson)[][] _ofSeveral;

    public Sites(JudgedPeople people, RowOrder order)
    {
        _sites = people.Sites;
        _tree = new SiteTree([.. _sites.Select(site => site.Point)]);
        _firstRows = [.. Enumerable.Range(0, RowOrder.Stretches).Select(stretch => order.FirstRows(stretch, _sites.Length))];
        _siteOf = new int[people.Count];
        _inPerson = new ulong[Bitmap.Words(people.Count)];
        _maybeInPerson = new ulong[_inPerson.Length];
        var ofSeveral = new List<(int Row, Verdict InPerson)>?[_sites.Length];
        for (var row = 0; row < people.Count; row++)
        {
            Add(row, people.PlacesOf(order.Entries[row]), ofSeveral);
        }

        _ofSeveral = [.. ofSeveral.Select(rows => rows is null ? [] : rows.ToArray())];
    }

    public int Count => _sites.Length;

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
        if (_siteOf[row] is >= 0 and var site)
        {
            return (_sites[site].State, scratch.Miles[site]);
        }

        (UsState? State, Verdict InPerson, double? Miles) best = default;
        foreach (var (number, inPerson) in _several[~_siteOf[row]])
        {
            var (point, state) = _sites[number];
            var miles = place.MilesTo(point);
            if (place.Reaches(inPerson, state, miles) && PlaceTest.IsBetter(inPerson, miles, best.InPerson, best.Miles))
            {
                best = (state, inPerson, miles);
            }
        }

        return (best.State, best.Miles);
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

    private void Add(int row, ReadOnlySpan<PlaceOfPractice> places, List<(int Row, Verdict InPerson)>?[] ofSeveral)
    {
        if (places is [var only])
        {
            _siteOf[row] = only.Site;
            _inPerson[row >> 6] |= only.InPerson == Verdict.Yes ? 1UL << row : 0;
            _maybeInPerson[row >> 6] |= only.InPerson == Verdict.Unknown ? 1UL << row : 0;
            return;
        }

        _siteOf[row] = ~_several.Count;
        _several.Add(places.ToArray());
        foreach (var (site, inPerson) in places)
        {
            if (inPerson != Verdict.No)
            {
                (ofSeveral[site] ??= []).Add((row, inPerson));
            }
        }
    }
}
