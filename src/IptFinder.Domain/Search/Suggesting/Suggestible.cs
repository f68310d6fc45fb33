using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Suggesting;

/// <summary>Something that can be suggested.</summary>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="Size">Larger comes first among those equally near.</param>
/// <param name="Keys">What it is found by, each as <see cref="Key"/> has it.</param>
internal sealed record Suggestible(Suggestion Suggestion, int Size, IReadOnlyList<string> Keys)
{
    /// <summary>The words run together, folded and in full: "St. Louis", "saint louis" and "SaintLouis" are one.</summary>
    public static string Key(string text) => PlaceWords.Key(PlaceWords.Of(text));

    /// <summary>
    /// What the text may be the beginning of. The last word may be a short form, or only begun: "st" begins Saint Louis and Stamford.
    /// </summary>
    public static IReadOnlyList<string> TypedKeys(string text) => PlaceWords.Of(text) is [.. var before, var last]
        ? [.. new[] { PlaceWords.Key([.. before, last]), PlaceWords.Key(before) + last }.Distinct(StringComparer.Ordinal)]
        : [];
}
