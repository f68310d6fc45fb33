using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>How many people practice in each state and town.</summary>
/// <param name="gazetteer">Its towns: the registry writes "ST LOUIS", "SAINT LOUIS" and misspellings of both.</param>
public sealed class PlaceCounts(Gazetteer gazetteer)
{
    private readonly Dictionary<UsState, int> _states = [];
    private readonly Dictionary<Town, int> _towns = [];

    /// <summary>A million people practice in some ten thousand towns: each address is looked up once.</summary>
    private readonly Dictionary<(string Name, UsState State, ZipCode Zip), Town?> _addresses = [];

    /// <summary>How many of all do not exist.</summary>
    public int Fictional { get; private set; }

    public void Add(Therapist person)
    {
        Fictional += person.IsFictional ? 1 : 0;
        foreach (var state in person.Locations.Select(location => location.State).Distinct())
        {
            _states[state] = _states.GetValueOrDefault(state) + 1;
        }

        foreach (var town in person.Locations.Select(TownOf).OfType<Town>().Distinct())
        {
            _towns[town] = _towns.GetValueOrDefault(town) + 1;
        }
    }

    public int In(UsState state) => _states.GetValueOrDefault(state);

    public int In(Town town) => _towns.GetValueOrDefault(town);

    private Town? TownOf(PracticeLocation location)
    {
        var address = (location.Town, location.State, location.Zip);
        return _addresses.TryGetValue(address, out var town)
            ? town
            : _addresses[address] = gazetteer.TownOf(location.Town, location.State, location.Zip);
    }
}
