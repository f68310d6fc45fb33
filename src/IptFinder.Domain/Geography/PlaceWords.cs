using IptFinder.Domain.Naming;

namespace IptFinder.Domain.Geography;

/// <summary>Makes different spellings of one place name equal.</summary>
internal static class PlaceWords
{
    /// <summary>The words of a text in lower case, without accents and punctuation.</summary>
    public static string[] Of(string text) => OfSlug(Slug.Of(text));

    /// <summary>The words of a slug.</summary>
    public static string[] OfSlug(string slug) => slug.Split('-', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// The words run together, with the usual short forms written out: "St. Louis" and "Saint Louis" are one key, and so are
    /// "O'Fallon", "O Fallon" and "OFallon".
    /// </summary>
    public static string Key(ReadOnlySpan<string> words) => string.Concat(Array.ConvertAll(words.ToArray(), InFull));

    private static string InFull(string word) => word switch
    {
        "st" => "saint",
        "ste" => "sainte",
        "ft" => "fort",
        "mt" => "mount",
        _ => word,
    };
}
