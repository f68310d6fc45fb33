using IptFinder.Domain.Naming;

namespace IptFinder.Domain.Geography;

/// <summary>The towns of all ZIP codes, by name and by state.</summary>
internal sealed class TownIndex
{
    /// <summary>How many times as many ZIP codes as its namesakes together a town needs to be meant without its state.</summary>
    private const int Dominance = 5;

    private readonly Dictionary<string, List<Town>> _byKey = [];
    private readonly Dictionary<UsState, List<Town>> _byState = [];

    public TownIndex(IReadOnlyList<ZipArea> areas)
    {
        var slugs = new Dictionary<string, string>();
        foreach (var (key, sameTown) in ByTown(areas, slugs))
        {
            var town = Make(sameTown, slugs);
            Add(_byKey, key.Name, town);
            Add(_byState, key.State, town);
        }

        foreach (var namesakes in _byKey.Values)
        {
            namesakes.Sort((a, b) => (-a.Zips, a.State).CompareTo((-b.Zips, b.State)));
        }

        foreach (var neighbours in _byState.Values)
        {
            neighbours.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        }
    }

    /// <summary>A state's towns by name.</summary>
    public IReadOnlyList<Town> Of(UsState state) => _byState.GetValueOrDefault(state, []);

    /// <summary>Towns of that name in all states, the one with most ZIP codes first.</summary>
    public IReadOnlyList<Town> Named(ReadOnlySpan<string> words) => _byKey.GetValueOrDefault(PlaceWords.Key(words), []);

    public Town? Named(ReadOnlySpan<string> words, UsState state) => Named(words).FirstOrDefault(town => town.State == state);

    /// <summary>The one that is meant when no state is named, or null.</summary>
    public static Town? Meant(IReadOnlyList<Town> namesakes) =>
        namesakes.Count > 0 && namesakes[0].Zips >= Dominance * namesakes.Skip(1).Sum(town => town.Zips) ? namesakes[0] : null;

    /// <param name="areas">All areas.</param>
    /// <param name="slugs">Gets the slug of each name.</param>
    private static Dictionary<(string Name, UsState State), List<ZipArea>> ByTown(IReadOnlyList<ZipArea> areas, Dictionary<string, string> slugs)
    {
        var keys = new Dictionary<string, string>();
        var towns = new Dictionary<(string, UsState), List<ZipArea>>();
        foreach (var area in areas)
        {
            if (area.Town is { } name)
            {
                if (!keys.TryGetValue(name, out var key))
                {
                    slugs[name] = Slug.Of(name);
                    keys[name] = key = PlaceWords.Key(PlaceWords.OfSlug(slugs[name]));
                }

                Add(towns, (key, area.State), area);
            }
        }

        return towns;
    }

    /// <summary>Spellings that differ only in spaces or short forms are one town, named as most of its ZIP codes have it.</summary>
    private static Town Make(List<ZipArea> areas, Dictionary<string, string> slugs)
    {
        var name = areas.Count == 1
            ? areas[0].Town!
            : areas.CountBy(area => area.Town!).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;
        return new Town(areas[0].State, name, slugs[name], GeoPoint.Mean(areas.Select(area => area.Center)), areas.Count);
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }
}
