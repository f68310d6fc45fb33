using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>"Can they see me?" in words, with the reason and what to do.</summary>
public static class PracticeWords
{
    /// <param name="answer">The judgement.</param>
    /// <param name="client">Where the client will be.</param>
    /// <param name="names">Every state in full: "Connecticut".</param>
    public static string Sentence(PracticeAnswer answer, UsState client, IReadOnlyDictionary<UsState, string> names) => (answer.Verdict, answer.License) switch
    {
        (PracticeVerdict.Yes, { } license) =>
            $"Yes. {Checked(license, client, names)}",
        (PracticeVerdict.ListsLicense, { Source: Source.CheckedByUs } license) =>
            $"We last found a license in {names[client]} on {Words.Date(license.AsOf)}. Check with the state board if it still counts.",
        (PracticeVerdict.ListsLicense, { } license) =>
            $"{Lists(license.Source)} a license in {names[client]}, as of {Words.Date(license.AsOf)}. Check with the state board.",
        (PracticeVerdict.MaybeByCompact, { } license) => Maybe(answer.Compact!, names[license.State], names[client]),
        (PracticeVerdict.No, { Status: LicenseStatus.Refused } license) =>
            $"No. Their license in {names[client]} was not in good standing on {Words.Date(license.AsOf)}.",
        (PracticeVerdict.No, { } license) => $"No. Their license in {names[client]} {Ended(license)}.",
        _ => $"We do not know if they may see people in {names[client]}. Ask them, and check with the state board.",
    };

    /// <summary>"Their license in Connecticut was checked at the state board on 3 Sep 2026."</summary>
    public static string Checked(License license, UsState client, IReadOnlyDictionary<UsState, string> names) =>
        $"Their license in {names[client]} was checked at the state board on {Words.Date(license.AsOf)}.";

    private static string Maybe(Compact compact, string home, string client) =>
        $"Maybe, by compact. {compact.Name} covers {home} and {client} as of {Words.Date(compact.AsOf)}. Ask them.";

    /// <summary>A last day counts only where the license lived to see it: one given up early ended before.</summary>
    private static string Ended(License license) =>
        license.Expires is { } day && (license.Status != LicenseStatus.Expired || day <= license.AsOf)
            ? $"ran out on {Words.Date(day)}"
            : $"had ended by {Words.Date(license.AsOf)}";

    private static string Lists(Source source) => source switch
    {
        Source.Registry => "The registry lists",
        Source.Insurer => "The insurer lists",
        Source.CertifyingBody => "The certifying body lists",
        Source.Therapist or Source.CheckedByUs => "They list",
    };
}
