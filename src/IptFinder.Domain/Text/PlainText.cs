using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace IptFinder.Domain.Text;

/// <summary>Text without what people leave out when they type: case, accents, apostrophes and punctuation.</summary>
public static class PlainText
{
    /// <summary>
    /// The base letters of accented Latin ones, in lower case. Spelled out because Unicode decomposition does nothing while
    /// the process runs with invariant globalization, in which upper-case İ has no lower-case form either.
    /// </summary>
    private static readonly FrozenDictionary<char, string> BaseLetters = new (string Base, string Accented)[]
    {
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("ae", "æǣǽ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďđðḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěẽȅȇȩḕḗḙḛḝẹẻếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįİıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňŉŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩ"),
        ("ss", "ß"), ("t", "ţťŧțṫṭṯṱẗ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
    }.SelectMany(group => group.Accented.Select(letter => KeyValuePair.Create(letter, group.Base))).ToFrozenDictionary();

    /// <summary>
    /// Lower-case words of a-z and 0-9; letters of other scripts stay as they are. Apostrophes, full stops and invisible marks
    /// join ("O'Hanlon" is one word), all else parts.
    /// </summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
            else if (Fold(character) is { } folded)
            {
                word.Append(folded);
            }
            else
            {
                EndWord(words, word);
            }
        }

        EndWord(words, word);
        return words;
    }

    /// <summary>Null for a character that parts words; empty for one that is left out.</summary>
    private static string? Fold(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return BaseLetters.TryGetValue(lower, out var letters) ? letters
            : IsSilent(lower) ? ""
            : char.IsLetter(lower) ? lower.ToString()
            : null;
    }

    private static bool IsSilent(char character) =>
        character is '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' or '´' or '.'
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static void EndWord(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
