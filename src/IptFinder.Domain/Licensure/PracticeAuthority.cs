using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Licensure;

/// <summary>
/// May someone with these licenses treat a client who is in a given state on a given day? Where the client is during the
/// session decides, not where they live.
/// </summary>
public sealed class PracticeAuthority(IReadOnlyList<Compact> compacts)
{
    /// <summary>
    /// A license in the state settles it: checked and good is yes, merely listed is "check with the board". Without one, a
    /// compact between the home state and the client's may allow it, even to someone whose license there ran out; a known
    /// refusal there ends that way too.
    /// </summary>
    public PracticeAnswer For(IReadOnlyList<License> licenses, UsState client, DateOnly on)
    {
        var best = InState(licenses, client, on);
        return best is null || (best.Verdict == PracticeVerdict.No && !IsRefused(best)) ? ByCompact(licenses, client, on) ?? best ?? PracticeAnswer.Unknown : best;
    }

    /// <summary>The licenses that this compact may carry to the client's state: those that count on that day, and none after a refusal there.</summary>
    public static IReadOnlyList<License> Carried(Compact compact, IReadOnlyList<License> licenses, UsState client, DateOnly on) =>
        IsRefused(InState(licenses, client, on)) ? [] : [.. licenses.Where(license => Carries(compact, license, client, on))];

    /// <summary>No compact goes round a refusal in the client's own state.</summary>
    private static bool IsRefused(PracticeAnswer? there) => there is { License.Status: LicenseStatus.Refused };

    private static bool Carries(Compact compact, License license, UsState client, DateOnly on) =>
        compact.Covers(license.Kind, license.State, client, on) && Judge(license, on) is (PracticeVerdict.Yes or PracticeVerdict.ListsLicense);

    /// <summary>The best that a license of the client's own state says; null where none says anything.</summary>
    private static PracticeAnswer? InState(IReadOnlyList<License> licenses, UsState client, DateOnly on)
    {
        PracticeAnswer? best = null;
        foreach (var license in licenses)
        {
            var verdict = license.State == client ? Judge(license, on) : PracticeVerdict.Unknown;
            if (verdict != PracticeVerdict.Unknown && (best is null || verdict < best.Verdict || IsRefusal(license, best)))
            {
                best = new PracticeAnswer(verdict, license, null);
            }
        }

        return best;
    }

    /// <summary>Among reasons for a no, a refusal says more than an expiry.</summary>
    private static bool IsRefusal(License license, PracticeAnswer best) =>
        best.Verdict == PracticeVerdict.No && license.Status == LicenseStatus.Refused;

    /// <summary>What one license says for its own state.</summary>
    private static PracticeVerdict Judge(License license, DateOnly on)
    {
        if (license.Status is LicenseStatus.Refused or LicenseStatus.Expired || license.Expires < on)
        {
            return PracticeVerdict.No;
        }

        var fresh = Freshness.IsFresh(FactKind.License, license.Source, license.AsOf, on);
        return (license.Source, fresh) switch
        {
            (Source.CheckedByUs, true) when license.Status == LicenseStatus.Active => PracticeVerdict.Yes,
            (_, false) => PracticeVerdict.Unknown,
            _ => PracticeVerdict.ListsLicense,
        };
    }

    private PracticeAnswer? ByCompact(IReadOnlyList<License> licenses, UsState client, DateOnly on)
    {
        foreach (var compact in compacts)
        {
            foreach (var license in licenses)
            {
                if (Carries(compact, license, client, on))
                {
                    return new PracticeAnswer(PracticeVerdict.MaybeByCompact, license, compact);
                }
            }
        }

        return null;
    }
}
