using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Suggesting;

/// <summary>The towns and states that can be suggested; the more ZIP codes, the larger.</summary>
internal static class SuggestedPlaces
{
    public static IEnumerable<Suggestible> Of(Gazetteer gazetteer)
    {
        var otherNames = gazetteer.OtherNames.ToLookup(name => name.Value, name => name.Key, StringComparer.Ordinal);
        foreach (var (state, name) in gazetteer.StateNames)
        {
            var towns = gazetteer.Towns(state);
            var code = state.ToString();
            var label = gazetteer.Find(code).Place!.Label;
            yield return new Suggestible(
                Place(label),
                towns.Sum(town => town.Zips),
                [Suggestible.Key(label), Suggestible.Key(name), code.ToLowerInvariant(), .. otherNames[code].Select(Suggestible.Key)]);
            var stateKey = Suggestible.Key(name);
            foreach (var town in towns)
            {
                var words = PlaceWords.Of(town.Name);
                yield return new Suggestible(
                    Place(town.Label),
                    town.Zips,
                    [
                        PlaceWords.Key([.. words, code.ToLowerInvariant()]),
                        PlaceWords.Key(words) + stateKey,
                        .. otherNames[town.Label].Select(Suggestible.Key),
                    ]);
            }
        }

        // Queens and San Juan are no post office's town, and are known by a ZIP code.
        foreach (var names in otherNames.Where(names => ZipCode.TryParse(names.Key) is not null))
        {
            yield return new Suggestible(Place(names.First(name => name.Contains(',', StringComparison.Ordinal))), 1, [.. names.Select(Suggestible.Key)]);
        }
    }

    private static Suggestion Place(string label) => new(label, label, SuggestionKind.Place);
}
