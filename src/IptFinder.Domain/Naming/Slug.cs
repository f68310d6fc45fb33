using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace IptFinder.Domain.Naming;

/// <summary>Turns a name into the part of an address that stands for it: "Coeur d'Alene" becomes "coeur-dalene".</summary>
public static class Slug
{
    /// <summary>
    /// The base letters of accented Latin ones, in lower case. Spelled out because Unicode decomposition does nothing while
    /// the process runs with invariant globalization.
    /// </summary>
    private static readonly FrozenDictionary<char, string> BaseLetters = new (string Base, string Accented)[]
    {
        ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẽ"), ("g", "ĝğġģ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįıİ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőơ"), ("oe", "œ"),
        ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųư"), ("w", "ŵ"), ("y", "ýÿŷ"),
        ("z", "źżž"),
    }.SelectMany(group => group.Accented.Select(letter => KeyValuePair.Create(letter, group.Base))).ToFrozenDictionary();

    /// <summary>
    /// Lower case ASCII letters and digits, with one hyphen where anything else stood between them. Accents are folded;
    /// apostrophes, full stops and invisible marks leave no gap ("D.C." is "dc"). Empty when no Latin letter or digit is left.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var character in text)
        {
            var lower = char.ToLowerInvariant(character);
            if (char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower))
            {
                Close(slug, ref gap).Append(lower);
            }
            else if (BaseLetters.TryGetValue(lower, out var letters))
            {
                Close(slug, ref gap).Append(letters);
            }
            else
            {
                gap |= !IsSilent(character);
            }
        }

        return slug.ToString();
    }

    private static StringBuilder Close(StringBuilder slug, ref bool gap)
    {
        if (gap && slug.Length > 0)
        {
            slug.Append('-');
        }

        gap = false;
        return slug;
    }

    private static bool IsSilent(char character) =>
        character is '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' or '´' or '.'
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
