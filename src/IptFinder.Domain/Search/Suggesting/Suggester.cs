using IptFinder.Domain.Reference;

namespace IptFinder.Domain.Search.Suggesting;

/// <summary>
/// Says what someone may mean by a text: by its beginning, with <see cref="Text.Typos"/>, accents and short forms aside. Made once from
/// the reference data; names are not in it. Never changes; any number of threads may ask.
/// </summary>
public sealed class Suggester(ReferenceData reference)
{
    private readonly Dictionary<SuggestionKind, SuggestionList> _lists = new()
    {
        [SuggestionKind.Condition] = new(SuggestedTerms.Of(SuggestionKind.Condition, reference.Conditions)),
        [SuggestionKind.Approach] = new(SuggestedTerms.Of(reference.Approaches)),
        [SuggestionKind.Insurer] = new(SuggestedTerms.Of(SuggestionKind.Insurer, reference.Insurers)),
        [SuggestionKind.Language] = new(SuggestedTerms.Of(SuggestionKind.Language, reference.Languages)),
        [SuggestionKind.Place] = new(SuggestedPlaces.Of(reference.Gazetteer)),
    };

    /// <summary>What begins with the text, then what does with fewest typos; of these the larger first. Never fails; no names.</summary>
    /// <param name="typed">Any text.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="most">How many at most, from 1.</param>
    public IReadOnlyList<Suggestion> Find(string typed, SuggestionKind kind, int most) => _lists.TryGetValue(kind, out var list) ? list.Find(typed, most) : [];
}
