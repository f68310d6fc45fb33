using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.IntegrationTests.Therapists;

/// <summary>What is said of a license that no longer settles the question.</summary>
public sealed class PracticeWordsTests
{
    [Fact]
    public void A_license_we_found_without_its_standing_is_not_said_to_be_listed_by_the_therapist() => Assert.StartsWith(
        "We last found a license in Connecticut on ",
        Sentence(A.CheckedLicense(UsState.CT) with { Status = LicenseStatus.NotStated }),
        StringComparison.Ordinal);

    [Fact]
    public void A_license_we_found_long_ago_settles_nothing() => Assert.StartsWith(
        "We do not know if they may see people in Connecticut.",
        Sentence(A.CheckedLicense(UsState.CT) with { AsOf = Days.Ago(366) }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-10-01", "No. Their license in Connecticut ran out on 1 Oct 2026.")]
    [InlineData("2027-10-01", "No. Their license in Connecticut had ended by 2 Oct 2026.")]
    [InlineData(null, "No. Their license in Connecticut had ended by 2 Oct 2026.")]
    public void A_license_given_up_early_did_not_run_out_on_its_last_day(string? expires, string sentence) => Assert.Equal(
        sentence,
        Sentence(A.License(UsState.CT) with
        {
            Status = LicenseStatus.Expired,
            Expires = expires is null ? null : DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture),
        }));

    [Theory]
    [InlineData(Source.Registry, "The registry lists")]
    [InlineData(Source.Therapist, "They list")]
    [InlineData(Source.Insurer, "The insurer lists")]
    [InlineData(Source.CertifyingBody, "The certifying body lists")]
    public void A_listed_license_says_who_lists_it(Source source, string start) => Assert.Equal(
        $"{start} a license in Connecticut, as of 2 Oct 2026. Check with the state board.", Sentence(A.License(UsState.CT) with { Source = source }));

    private static string Sentence(License license)
    {
        var answer = new PracticeAuthority([]).For([license], UsState.CT, Days.Today);
        return PracticeWords.Sentence(answer, UsState.CT, TestReference.Data.StateNames);
    }
}
