using System.Collections.Frozen;
using System.Text;

namespace IptFinder.Domain.Text;

/// <summary>
/// Text without what people leave out when they type: case, accents, apostrophes and punctuation. A table of our own, since
/// Unicode normalisation needs a library that a bare machine lacks (the process runs with invariant globalisation).
/// </summary>
public static class PlainText
{
    /// <summary>Each row: a letter, then its forms with accents. Upper-case İ has no lower-case form without a culture.</summary>
    private static readonly FrozenDictionary<char, string> Letters = Table(
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dðďđḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥħȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįİıǐȉȋḭḯỉị", "jĵǰ", "kķǩḱḳḵ", "lĺļľŀłḷḹḻḽ", "mḿṁṃ", "nñńņňŉŋǹṅṇṉṋ", "oòóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩ", "tţťŧțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ");

    /// <summary>
    /// Lower-case words of a-z and 0-9; letters of other scripts stay as they are. Apostrophes and dots join ("O'Hanlon" is
    /// one word), all else parts.
    /// </summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text)
        {
            var folded = Fold(character);
            if (folded is null)
            {
                EndWord(words, word);
            }
            else
            {
                word.Append(folded);
            }
        }

        EndWord(words, word);
        return words;
    }

    /// <summary>Null for a character that parts words; empty for one that is left out.</summary>
    private static string? Fold(char character)
    {
        var lower = char.ToLowerInvariant(character);
        if (char.IsAsciiLetterOrDigit(lower))
        {
            return lower.ToString();
        }

        return lower switch
        {
            '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '.' => "",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            >= '\u0300' and <= '\u036F' => "",
            _ => Letters.GetValueOrDefault(lower) ?? (char.IsLetter(lower) ? lower.ToString() : null),
        };
    }

    private static void EndWord(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static FrozenDictionary<char, string> Table(params ReadOnlySpan<string> rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            foreach (var accented in row.AsSpan(1))
            {
                table[accented] = row[..1];
            }
        }

        return table.ToFrozenDictionary();
    }
}
