using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>"Can they see me?" in words, with the reason and what to do.</summary>
public static class PracticeWords
{
    /// <param name="answer">The judgement.</param>
    /// <param name="stateName">The client's state: "Connecticut".</param>
    public static string Sentence(PracticeAnswer answer, string stateName) => (answer.Verdict, answer.License) switch
    {
        (PracticeVerdict.Yes, { } license) =>
            $"Yes. Their licence in {stateName} was checked at the state board on {Words.Date(license.AsOf)}.",
        (PracticeVerdict.ListsLicense, { Source: Source.Registry } license) =>
            $"The registry lists a licence in {stateName}, as of {Words.Date(license.AsOf)}. Check with the state board.",
        (PracticeVerdict.ListsLicense, { } license) =>
            $"They list a licence in {stateName}, as of {Words.Date(license.AsOf)}. Check with the state board.",
        (PracticeVerdict.MaybeByCompact, { } license) =>
            $"Maybe, by compact. {answer.Compact!.Name} covers {license.State} and {stateName}. Ask them.",
        (PracticeVerdict.No, { Status: LicenseStatus.Refused } license) =>
            $"No. Their licence in {stateName} is not in good standing, as of {Words.Date(license.AsOf)}.",
        (PracticeVerdict.No, { } license) =>
            $"No. Their licence in {stateName} has run out{(license.Expires is { } day ? $" on {Words.Date(day)}" : "")}.",
        _ => $"We do not know if they may see people in {stateName}. Ask them, and check with the state board.",
    };
}
