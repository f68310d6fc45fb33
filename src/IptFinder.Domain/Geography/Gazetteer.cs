using System.Collections.Frozen;

namespace IptFinder.Domain.Geography;

/// <summary>All ZIP codes, towns and states, to find a place by what people type and to put a ZIP on the map.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<ZipCode, ZipArea> _byZip;

    public Gazetteer(IReadOnlyList<ZipArea> areas, IReadOnlyDictionary<UsState, string> stateNames)
    {
        _byZip = areas.ToFrozenDictionary(area => area.Zip);
        StateNames = stateNames;
    }

    public IReadOnlyDictionary<UsState, string> StateNames { get; }

    public ZipArea? Area(ZipCode zip) => _byZip.GetValueOrDefault(zip);

    /// <summary>
    /// Finds the place meant by a ZIP code, "Town, ST", a town or a state; a town of several states needs its state, unless
    /// one of them has far more ZIP codes than the others together.
    /// </summary>
    public PlaceAnswer Find(string text) =>
        ZipCode.TryParse(text) is { } zip && Area(zip) is { } area
            ? new PlaceAnswer(new PointPlace(area.State, $"{area.Town}, {area.State} {zip}", zip.ToString(), area.Center), null)
            : new PlaceAnswer(null, "Enter a five-digit ZIP code, like 06510, or a town and state, like Tulsa, OK.");
}
