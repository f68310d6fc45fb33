namespace IptFinder.Domain.Geography;

/// <summary>All ZIP codes, towns and states, to find a place by what people type and to put a ZIP on the map.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<ZipCode, ZipArea> _byZip;
    private readonly Dictionary<(string Prefix, UsState State), GeoPoint> _prefixCenters;
    private readonly Dictionary<UsState, GeoPoint> _stateCenters;
    private readonly TownIndex _towns;
    private readonly PlaceReader _reader;

    /// <param name="areas">Every ZIP code.</param>
    /// <param name="stateNames">Every state's name.</param>
    /// <param name="otherNames">What people also call a place, with what to look for in its stead: "NYC", "New York, NY".</param>
    public Gazetteer(
        IReadOnlyList<ZipArea> areas, IReadOnlyDictionary<UsState, string> stateNames, IReadOnlyDictionary<string, string> otherNames)
    {
        (StateNames, OtherNames) = (stateNames, otherNames);
        _byZip = areas.ToDictionary(area => area.Zip);
        _prefixCenters = areas.GroupBy(area => (area.Zip.Prefix, area.State)).ToDictionary(group => group.Key, Middle);
        _stateCenters = areas.GroupBy(area => area.State).ToDictionary(group => group.Key, Middle);
        _towns = new TownIndex(areas);
        _reader = new PlaceReader(this, _towns, otherNames);
    }

    public IReadOnlyDictionary<UsState, string> StateNames { get; }

    /// <summary>What people also call a place, with what to look for in its stead.</summary>
    public IReadOnlyDictionary<string, string> OtherNames { get; }

    public ZipArea? Area(ZipCode zip) => _byZip.GetValueOrDefault(zip);

    /// <summary>
    /// Finds the place meant by a ZIP code, "Town, ST", a town or a state, whatever the case, accents and punctuation. A town
    /// of several states needs its state, unless one of them has far more ZIP codes than the others together.
    /// </summary>
    public PlaceAnswer Find(string text) => _reader.Read(text);

    /// <summary>
    /// The point of an address: its ZIP's centre, else the middle of the state's ZIPs with the same first three digits, else
    /// the middle of all its ZIPs. A ZIP of another state is rough too: one of the two is wrong. Null for the few states without a ZIP in the table.
    /// </summary>
    public LocatedPoint? Locate(ZipCode zip, UsState state)
    {
        if (Area(zip) is { } area)
        {
            return new LocatedPoint(area.Center, IsApproximate: area.State != state);
        }

        return _prefixCenters.TryGetValue((zip.Prefix, state), out var center) || _stateCenters.TryGetValue(state, out center)
            ? new LocatedPoint(center, IsApproximate: true)
            : null;
    }

    /// <summary>The town of an address: the one of that name, however it is spelled, else the one its ZIP code lies in.</summary>
    public Town? TownOf(string name, UsState state, ZipCode zip) =>
        _towns.Named(PlaceWords.Of(name), state)
        ?? (Area(zip) is { Town: { } town } area && area.State == state ? _towns.Named(PlaceWords.Of(town), state) : null);

    /// <summary>A state's towns by name; none for the territories, whose ZIP codes name no town.</summary>
    public IReadOnlyList<Town> Towns(UsState state) => _towns.Of(state);

    public Town? TownBySlug(UsState state, string slug) =>
        _towns.Named(PlaceWords.Of(slug), state) is { } town && town.Slug == slug ? town : null;

    private static GeoPoint Middle(IEnumerable<ZipArea> areas) => GeoPoint.Mean(areas.Select(area => area.Center));
}
