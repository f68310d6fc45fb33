using IptFinder.Domain.Naming;

namespace IptFinder.Domain.Geography;

/// <summary>All ZIP codes, towns and states, to find a place by what people type and to put a ZIP on the map.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<ZipCode, ZipArea> _byZip;
    private readonly Dictionary<string, (GeoPoint Center, UsState State)> _byPrefix;
    private readonly Dictionary<UsState, GeoPoint> _stateCenters;
    private readonly Dictionary<string, UsState> _stateBySlug;
    private readonly TownIndex _towns;
    private readonly PlaceReader _reader;

    public Gazetteer(IReadOnlyList<ZipArea> areas, IReadOnlyDictionary<UsState, string> stateNames)
    {
        StateNames = stateNames;
        _byZip = areas.ToDictionary(area => area.Zip);
        _byPrefix = areas.GroupBy(area => area.Zip.Prefix).ToDictionary(group => group.Key, group => (Middle(group), MostCommonState(group)));
        _stateCenters = areas.GroupBy(area => area.State).ToDictionary(group => group.Key, Middle);
        _stateBySlug = stateNames.ToDictionary(state => Slug.Of(state.Value), state => state.Key);
        _towns = new TownIndex(areas);
        _reader = new PlaceReader(this, _towns);
    }

    public IReadOnlyDictionary<UsState, string> StateNames { get; }

    public ZipArea? Area(ZipCode zip) => _byZip.GetValueOrDefault(zip);

    /// <summary>
    /// Finds the place meant by a ZIP code, "Town, ST", a town or a state, whatever the case, accents and punctuation. A town
    /// of several states needs its state, unless one of them has far more ZIP codes than the others together.
    /// </summary>
    public PlaceAnswer Find(string text) => _reader.Read(text);

    /// <summary>
    /// The point of an address: its ZIP's centre, else the middle of the ZIPs with the same first three digits, else the
    /// middle of its state's ZIPs. Null when neither is known.
    /// </summary>
    public LocatedPoint? Locate(ZipCode? zip, UsState? state)
    {
        if (zip is { } code && Area(code) is { } area)
        {
            return new LocatedPoint(area.Center, state ?? area.State, IsApproximate: false);
        }

        if (zip is { } unknown && _byPrefix.TryGetValue(unknown.Prefix, out var near))
        {
            return new LocatedPoint(near.Center, state ?? near.State, IsApproximate: true);
        }

        return state is { } only && _stateCenters.TryGetValue(only, out var center)
            ? new LocatedPoint(center, only, IsApproximate: true)
            : null;
    }

    /// <summary>Stands for a state in an address: "connecticut".</summary>
    public string StateSlug(UsState state) => Slug.Of(StateNames[state]);

    public UsState? StateBySlug(string slug) => _stateBySlug.TryGetValue(slug, out var state) ? state : null;

    /// <summary>A state's towns by name; none for the territories, whose ZIP codes name no town.</summary>
    public IReadOnlyList<Town> Towns(UsState state) => _towns.Of(state);

    public Town? TownBySlug(UsState state, string slug) =>
        _towns.Named(PlaceWords.Of(slug), state) is { } town && town.Slug == slug ? town : null;

    private static GeoPoint Middle(IEnumerable<ZipArea> areas) => GeoPoint.Mean(areas.Select(area => area.Center));

    private static UsState MostCommonState(IEnumerable<ZipArea> areas) =>
        areas.CountBy(area => area.State).OrderByDescending(state => state.Value).ThenBy(state => state.Key).First().Key;
}
