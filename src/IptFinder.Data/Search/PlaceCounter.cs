using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>Counts for <see cref="PlaceCounts"/>.</summary>
/// <param name="gazetteer">Its towns: the registry writes "ST LOUIS", "SAINT LOUIS" and misspellings of both.</param>
internal sealed class PlaceCounter(Gazetteer gazetteer)
{
    private readonly Dictionary<UsState, int> _states = [];
    private readonly Dictionary<string, int> _towns = new(StringComparer.Ordinal);

    /// <summary>A million people practice in some ten thousand towns: each address is looked up once.</summary>
    private readonly Dictionary<(string Name, UsState State, ZipCode Zip), string?> _addresses = [];

    private int _fictional;

    public PlaceCounts Counts => new(_fictional, _states, _towns);

    public void Add(Therapist person)
    {
        _fictional += person.IsFictional ? 1 : 0;
        foreach (var state in person.Locations.Select(location => location.State).Distinct())
        {
            _states[state] = _states.GetValueOrDefault(state) + 1;
        }

        foreach (var town in person.Locations.Select(TownOf).OfType<string>().Distinct())
        {
            _towns[town] = _towns.GetValueOrDefault(town) + 1;
        }
    }

    private string? TownOf(PracticeLocation location)
    {
        var address = (location.Town, location.State, location.Zip);
        return _addresses.TryGetValue(address, out var town)
            ? town
            : _addresses[address] = gazetteer.TownOf(location.Town, location.State, location.Zip) is { } found ? PlaceCounts.Key(found) : null;
    }
}
