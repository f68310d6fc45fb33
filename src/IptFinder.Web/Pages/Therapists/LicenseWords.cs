using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>A license in words. Good is one alone that was checked of late and found active and in date.</summary>
public static class LicenseWords
{
    public static FactRow Row(License license, ReferenceData reference, DateOnly today)
    {
        var label = reference.StateNames[license.State];
        var kind = reference.ProfessionLabels[license.Kind];
        var text = $"{kind}{(license.Number.Length > 0 ? $", number {license.Number}" : "")}{Standing(license, today)}";
        if (!Freshness.IsFresh(FactKind.License, license.Source, license.AsOf, today))
        {
            return new FactRow(
                label,
                $"{SourceWords.LastSaid(license.Source, license.AsOf)}: {char.ToLowerInvariant(text[0])}{text[1..]}",
                SourceWords.TooLongAgo(license.Source, "check with the state board"),
                FactTone.Stale);
        }

        var isGood = license is { Source: Source.CheckedByUs, Status: LicenseStatus.Active } && !(license.Expires < today);
        return new FactRow(label, text, SourceWords.Sentence(license.Source, license.AsOf), isGood ? FactTone.Good : FactTone.Plain);
    }

    private static string Standing(License license, DateOnly today) => license switch
    {
        { Status: LicenseStatus.Refused } => ", not in good standing",
        { Expires: { } day } when day < today => $", ran out on {Words.Date(day)}",
        { Status: LicenseStatus.Expired } => ", ended",
        { Status: LicenseStatus.Active, Expires: { } day } => $", in good standing, until {Words.Date(day)}",
        { Status: LicenseStatus.Active } => ", in good standing",
        { Expires: { } day } => $", until {Words.Date(day)}",
        _ => "",
    };
}
