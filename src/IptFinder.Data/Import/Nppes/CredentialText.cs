using System.Collections.Frozen;
using System.Text;

namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// Reads the registry's free text of degrees and titles: "PH. D.", "PHD" and "PH.D" are all PhD, "L.I.C.S.W." is LICSW and
/// "MSSS / LCSW" is two. What is not known stays in capitals, without dots.
/// </summary>
public static class CredentialText
{
    private static readonly FrozenDictionary<string, string> Known = string.Join(' ',
            // Doctorates.
            "PhD PsyD EdD MD DO DSW DMin DNP DNSc ScD JD DPhil MBBS PharmD AuD DDS DMD DC OD DPM DPT VMD",
            // Other degrees.
            "MSW MSSW MSSA MSSS MSS MA MS MEd MSEd EdS EdM MDiv MPA MPH MBA MMM MPhil MSN MSPT MFA MAT BA BS BSW BSN BSEd CAGS",
            // Social work.
            "LCSW LICSW LISW LMSW LGSW LSW LCSWR ACSW BCD DCSW CSW LCSWA",
            // Counseling, family therapy, psychology, addiction.
            "LPC LPCC LCPC LMHC LCMHC LPCMH LMFT MFT LCMFT LIMFT LP LPA LPP LLP LCP LADC LCADC LCDC CADC CASAC CAC LAC LCAS MAC CEAP",
            "NCC ABPP BCBA",
            // Medicine and nursing.
            "RN RNC APRN ARNP APN AP NP RNP CNS PCNS PMHNP FNP ANP CRNP CPNP CNM CRNA CS BC FAPA DFAPA FACS FAAP PA PT PTA OT RD RPh")
        .Split(' ').ToFrozenDictionary(text => text.ToUpperInvariant());

    /// <summary>In the order given, each once.</summary>
    public static IReadOnlyList<string> Tidy(string text)
    {
        var found = new List<string>();
        foreach (var part in text.ToUpperInvariant().Split([',', ';', '/', '&', '+', '|', '(', ')', ':']))
        {
            Read(part, found);
        }

        return [.. found.Where(credential => credential.Any(char.IsLetter)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Takes the longest run of pieces that makes a known credential ("PH" and "D", "AP" and "RN"); pieces that make none stay
    /// together as they were written.
    /// </summary>
    private static void Read(string part, List<string> found)
    {
        var pieces = Pieces(part);
        var unknown = new StringBuilder();
        for (var at = 0; at < pieces.Count;)
        {
            var (length, credential) = LongestKnown(pieces, at);
            if (credential is null)
            {
                unknown.Append(pieces[at].AfterSpace && unknown.Length > 0 ? " " : "").Append(pieces[at].Text);
                at++;
                continue;
            }

            Flush(unknown, found);
            found.Add(credential);
            at += length;
        }

        Flush(unknown, found);
    }

    private static void Flush(StringBuilder unknown, List<string> found)
    {
        if (unknown.Length > 0)
        {
            found.Add(unknown.ToString());
            unknown.Clear();
        }
    }

    private static (int Length, string? Credential) LongestKnown(List<(string Text, bool AfterSpace)> pieces, int at)
    {
        for (var length = Math.Min(pieces.Count - at, 6); length > 0; length--)
        {
            if (Find(string.Concat(pieces.Skip(at).Take(length).Select(piece => piece.Text))) is { } credential)
            {
                return (length, credential);
            }
        }

        return (1, null);
    }

    /// <summary>Knows "PMHNP-BC" by what stands before its hyphen, and "M-D" without it.</summary>
    private static string? Find(string text)
    {
        if (Known.TryGetValue(text, out var credential))
        {
            return credential;
        }

        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? null
            : Known.TryGetValue(text[..hyphen], out var title) ? title + text[hyphen..]
            : Known.GetValueOrDefault(text.Replace("-", "", StringComparison.Ordinal));
    }

    /// <summary>Splits at spaces and dots and drops all marks but hyphens within.</summary>
    private static List<(string Text, bool AfterSpace)> Pieces(string part)
    {
        var pieces = new List<(string, bool)>();
        foreach (var word in part.Replace(".-", "-", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var afterSpace = true;
            foreach (var piece in word.Split('.'))
            {
                var letters = string.Concat(piece.Where(letter => char.IsLetterOrDigit(letter) || letter == '-')).Trim('-');
                if (letters.Length > 0)
                {
                    pieces.Add((letters, afterSpace));
                    afterSpace = false;
                }
            }
        }

        return pieces;
    }
}
