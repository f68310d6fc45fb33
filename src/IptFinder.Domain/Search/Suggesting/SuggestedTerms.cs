using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Search.Suggesting;

/// <summary>
/// The terms of the lists that can be suggested, in the order of their list. They are few, and people remember any word of a label: each
/// is found from every word of it on, "teens" as well as "depression", and by its other names.
/// </summary>
internal static class SuggestedTerms
{
    /// <summary>Nobody looks for anything by these.</summary>
    private static readonly string[] SmallWords = ["a", "after", "and", "for", "in", "not", "of", "on", "or", "the", "to"];

    public static IEnumerable<Suggestible> Of(SuggestionKind kind, Vocabulary vocabulary) =>
        vocabulary.Terms.Select((term, index) => Of(kind, term.Code, term.Label, -index, [term.Code, .. term.Aliases]));

    public static IEnumerable<Suggestible> Of(IReadOnlyList<Approach> approaches) =>
        approaches.Select((approach, index) => Of(
            SuggestionKind.Approach,
            approach.Code,
            approach.Name == approach.ShortName ? approach.Name : $"{approach.Name} ({approach.ShortName})",
            -index,
            [approach.ShortName, .. approach.SuggestedBy]));

    private static Suggestible Of(SuggestionKind kind, string code, string label, int size, IEnumerable<string> otherNames) =>
        new(new Suggestion(code, label, kind), size, [.. FromEachWord(label), .. otherNames.Select(Suggestible.Key)]);

    private static IEnumerable<string> FromEachWord(string name)
    {
        var words = PlaceWords.Of(name);
        return from start in Enumerable.Range(0, words.Length)
               where !SmallWords.Contains(words[start])
               select PlaceWords.Key(words.AsSpan(start));
    }
}
