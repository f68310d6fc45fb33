using IptFinder.Domain.Geography;
using IptFinder.Domain.Naming;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>How many people practise in each state and town.</summary>
public sealed class PlaceCounts
{
    private readonly Dictionary<UsState, int> _states = [];
    private readonly Dictionary<(UsState State, string TownSlug), int> _towns = [];

    public PlaceCounts(IEnumerable<Therapist> people)
    {
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            foreach (var state in person.Locations.Select(location => location.State).Distinct())
            {
                _states[state] = _states.GetValueOrDefault(state) + 1;
            }

            foreach (var town in person.Locations.Select(location => (location.State, SlugOf(location.Town))).Distinct())
            {
                _towns[town] = _towns.GetValueOrDefault(town) + 1;
            }
        }

        // A million people practise in some ten thousand towns: each name is turned once.
        string SlugOf(string town) => slugs.TryGetValue(town, out var slug) ? slug : slugs[town] = Slug.Of(town);
    }

    public int In(UsState state) => _states.GetValueOrDefault(state);

    public int In(UsState state, string townSlug) => _towns.GetValueOrDefault((state, townSlug));
}
