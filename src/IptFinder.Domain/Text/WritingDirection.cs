namespace IptFinder.Domain.Text;

/// <summary>Which way text runs, so that nobody's words turn the words around them. Source: Unicode Standard Annex 9.</summary>
public static class WritingDirection
{
    /// <summary>A mark that has no shape and changes the direction of what follows.</summary>
    public static bool IsMark(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>
    /// What someone typed, to stand in a sentence of ours: without such marks, and set apart by Unicode's isolates where it holds
    /// letters of a script from right to left. In a plain text, which goes into titles, letters and messages too, they are what
    /// &lt;bdi&gt; is in HTML, and no mark within can close them early.
    /// </summary>
    public static string Apart(string typed)
    {
        var plain = string.Concat(typed.Where(letter => !IsMark(letter)));
        return plain.Any(IsRightToLeft) ? $"\u2068{plain}\u2069" : plain;
    }

    // Blocks from Hebrew to Arabic Extended-A, presentation forms, and the halves of what lies beyond U+FFFF.
    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE')
            or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}
