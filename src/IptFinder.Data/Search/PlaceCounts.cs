using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>How many people practice in each state and town.</summary>
public sealed class PlaceCounts
{
    private readonly Dictionary<UsState, int> _states = [];
    private readonly Dictionary<Town, int> _towns = [];

    /// <param name="people">Everyone listed.</param>
    /// <param name="gazetteer">Its towns: the registry writes "ST LOUIS", "SAINT LOUIS" and misspellings of both.</param>
    public PlaceCounts(IEnumerable<Therapist> people, Gazetteer gazetteer)
    {
        // A million people practice in some ten thousand towns: each address is looked up once.
        var towns = new Dictionary<(string Name, UsState State, ZipCode Zip), Town?>();
        foreach (var person in people)
        {
            foreach (var state in person.Locations.Select(location => location.State).Distinct())
            {
                _states[state] = _states.GetValueOrDefault(state) + 1;
            }

            foreach (var town in person.Locations.Select(TownOf).OfType<Town>().Distinct())
            {
                _towns[town] = _towns.GetValueOrDefault(town) + 1;
            }
        }

        Town? TownOf(PracticeLocation location)
        {
            var address = (location.Town, location.State, location.Zip);
            return towns.TryGetValue(address, out var town) ? town : towns[address] = gazetteer.TownOf(location.Town, location.State, location.Zip);
        }
    }

    public int In(UsState state) => _states.GetValueOrDefault(state);

    public int In(Town town) => _towns.GetValueOrDefault(town);
}
