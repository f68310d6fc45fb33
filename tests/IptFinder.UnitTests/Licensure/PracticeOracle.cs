using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.UnitTests.Licensure;

/// <summary>The license question answered slowly, one sentence of the rule after the other.</summary>
internal static class PracticeOracle
{
    public static PracticeVerdict Judge(IReadOnlyList<License> licenses, IReadOnlyList<Compact> compacts, UsState client, DateOnly on)
    {
        var there = licenses.Where(license => license.State == client).ToList();
        var standing = licenses.Where(license => Stands(license, on)).ToList();

        if (there.Exists(license => Stands(license, on) && CheckedAtTheBoard(license, on)))
        {
            return PracticeVerdict.Yes;
        }

        if (there.Exists(license => Stands(license, on)))
        {
            return PracticeVerdict.ListsLicense;
        }

        var refused = there.Exists(license => license.Status == LicenseStatus.Refused);
        if (!refused && standing.Exists(home => compacts.Any(compact => Reaches(compact, home, client, on))))
        {
            return PracticeVerdict.MaybeByCompact;
        }

        return there.Exists(license => IsOver(license, on)) ? PracticeVerdict.No : PracticeVerdict.Unknown;
    }

    /// <summary>Listed, not known to be over, and said within a year unless the registry says it.</summary>
    private static bool Stands(License license, DateOnly on) =>
        !IsOver(license, on) && (license.Source == Source.Registry || WithinAYear(license, on));

    private static bool IsOver(License license, DateOnly on)
    {
        var expired = license.Status == LicenseStatus.Expired || (license.Expires is { } last && last < on);
        return expired || license.Status == LicenseStatus.Refused;
    }

    private static bool CheckedAtTheBoard(License license, DateOnly on) =>
        license.Source == Source.CheckedByUs && license.Status == LicenseStatus.Active && WithinAYear(license, on);

    private static bool WithinAYear(License license, DateOnly on) => license.AsOf.AddDays(365) >= on;

    private static bool Reaches(Compact compact, License home, UsState client, DateOnly on) =>
        compact.Issuing
        && compact.Professions.Contains(home.Kind)
        && compact.CoversFrom.Any(covered => covered.Key == home.State && covered.Value <= on)
        && compact.CoversFrom.Any(covered => covered.Key == client && covered.Value <= on);
}
