using IptFinder.Domain.Geography;

namespace IptFinder.Data.Search;

/// <summary>How many people practice in each state and town.</summary>
/// <param name="Fictional">How many of all do not exist.</param>
/// <param name="States">Those with anyone.</param>
/// <param name="Towns">Those with anyone, by <see cref="Key"/>.</param>
public sealed record PlaceCounts(int Fictional, IReadOnlyDictionary<UsState, int> States, IReadOnlyDictionary<string, int> Towns)
{
    public int In(UsState state) => States.GetValueOrDefault(state);

    public int In(Town town) => Towns.GetValueOrDefault(Key(town));

    internal static string Key(Town town) => $"{town.State}/{town.Slug}";
}
