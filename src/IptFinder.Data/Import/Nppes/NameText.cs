using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// Writes names the registry has in capitals as people write them: O'Hanlon, McDonald, Smith-Jones. Only the case of letters
/// changes, and nothing that has a small letter already is touched, for then somebody chose how to write it.
/// </summary>
public static partial class NameText
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    /// <summary>First and middle names. Two letters without a vowel are initials: TJ.</summary>
    public static string Given(string text) => Words(text, (word, _) => IsInitials(word) ? word : Capitalized(word));

    /// <summary>Last names. A number at the end stays: "SMITH III" is Smith III.</summary>
    public static string Family(string text) =>
        Words(text, (word, position) => position > 0 && word is "II" or "III" or "IV" ? word : Capitalized(word));

    /// <summary>Jr., Sr., 3rd; numbers such as III stay as they are.</summary>
    public static string Suffix(string text) => Words(text, (word, _) => word switch
    {
        "JR" or "JR." => "Jr.",
        "SR" or "SR." => "Sr.",
        _ when char.IsAsciiDigit(word[0]) => word.ToLowerInvariant(),
        _ => word,
    });

    /// <summary>Towns: Lake of the Woods, Hanscom AFB.</summary>
    public static string Town(string text) => Words(text, (word, position) => word switch
    {
        "AFB" or "APO" or "FPO" => word,
        "OF" or "THE" or "AND" when position > 0 => word.ToLowerInvariant(),
        _ => Capitalized(word),
    });

    private static string Words(string text, Func<string, int, string> write)
    {
        var tidy = string.Join(' ', Blanks.Split(text)).Trim(' ', ',', ';');
        return tidy.Any(char.IsLower) || tidy.Length == 0 ? tidy : string.Join(' ', tidy.Split(' ').Select(write));
    }

    private static bool IsInitials(string word) =>
        word.Length == 2 && word.All(char.IsAsciiLetterUpper) && word != "NG" && !word.AsSpan().ContainsAny(Vowels);

    private static string Capitalized(string word)
    {
        var written = new StringBuilder(word.Length);
        var partStart = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var isCapital = i == partStart || (i == partStart + 2 && StartsWithMc(word.AsSpan(partStart)));
            written.Append(isCapital ? word[i] : Lower(word[i]));
            if (EndsPart(word, i))
            {
                partStart = i + 1;
            }
        }

        return written.ToString();
    }

    /// <summary>A hyphen or dot begins a new part; so does an apostrophe, but not before a last single letter: Lee's.</summary>
    private static bool EndsPart(string word, int at) =>
        word[at] is '\'' or '\u2019' or '`'
            ? at + 2 < word.Length && char.IsLetter(word[at + 2])
            : !char.IsLetterOrDigit(word[at]);

    private static bool StartsWithMc(ReadOnlySpan<char> part) =>
        part is ['M', 'C', _, _, ..] && char.IsLetter(part[2]) && char.IsLetter(part[3]);

    /// <summary>A letter whose small form has another capital keeps its form.</summary>
    private static char Lower(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return char.ToUpperInvariant(lower) == letter ? lower : letter;
    }

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks { get; }
}
