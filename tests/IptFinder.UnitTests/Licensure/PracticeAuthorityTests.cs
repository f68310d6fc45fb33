using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Licensure;

public class PracticeAuthorityTests
{
    [Fact]
    public void Yes_ForALicenseCheckedAtTheBoard()
    {
        var license = A.CheckedLicense(UsState.CT);

        Assert.Equal(new PracticeAnswer(PracticeVerdict.Yes, license, null), InConnecticut(license));
    }

    [Theory]
    [InlineData(365, PracticeVerdict.Yes)]
    [InlineData(366, PracticeVerdict.Unknown)]
    public void A_check_at_the_board_holds_a_year(int daysAgo, PracticeVerdict expected) =>
        Assert.Equal(expected, InConnecticut(A.CheckedLicense(UsState.CT) with { AsOf = Days.Ago(daysAgo) }).Verdict);

    [Fact]
    public void A_check_that_did_not_see_the_standing_is_no_yes() =>
        Assert.Equal(
            PracticeVerdict.ListsLicense,
            InConnecticut(A.CheckedLicense(UsState.CT) with { Status = LicenseStatus.NotStated }).Verdict);

    [Theory]
    [InlineData(Source.Registry)]
    [InlineData(Source.Therapist)]
    [InlineData(Source.Insurer)]
    [InlineData(Source.CertifyingBody)]
    public void Only_our_own_check_is_a_yes(Source source) =>
        Assert.Equal(PracticeVerdict.ListsLicense, InConnecticut(A.CheckedLicense(UsState.CT) with { Source = source }).Verdict);

    [Fact]
    public void What_the_registry_lists_stays_listed() =>
        Assert.Equal(PracticeVerdict.ListsLicense, InConnecticut(A.License(UsState.CT) with { AsOf = Days.Ago(2_000) }).Verdict);

    [Theory]
    [InlineData(365, PracticeVerdict.ListsLicense)]
    [InlineData(366, PracticeVerdict.Unknown)]
    public void What_the_therapist_says_holds_a_year(int daysAgo, PracticeVerdict expected) =>
        Assert.Equal(
            expected,
            InConnecticut(A.License(UsState.CT) with { Source = Source.Therapist, AsOf = Days.Ago(daysAgo) }).Verdict);

    [Fact]
    public void A_license_is_good_on_its_last_day_and_not_on_the_next()
    {
        Assert.Equal(PracticeVerdict.Yes, InConnecticut(A.CheckedLicense(UsState.CT) with { Expires = Days.Today }).Verdict);
        Assert.Equal(PracticeVerdict.No, InConnecticut(A.CheckedLicense(UsState.CT) with { Expires = Days.Ago(1) }).Verdict);
    }

    [Theory]
    [InlineData(LicenseStatus.Expired)]
    [InlineData(LicenseStatus.Refused)]
    public void No_ForAKnownRefusalOrExpiry(LicenseStatus status)
    {
        var license = A.License(UsState.CT, Profession.Psychiatrist) with { Status = status };

        Assert.Equal(new PracticeAnswer(PracticeVerdict.No, license, null), InConnecticut(license));
    }

    [Fact]
    public void Unknown_WithoutAnyLicense() => Assert.Equal(PracticeAnswer.Unknown, InConnecticut());

    [Fact]
    public void Absence_is_never_a_no() =>
        Assert.Equal(PracticeAnswer.Unknown, InConnecticut(A.CheckedLicense(UsState.MA), A.License(UsState.NY)));

    [Fact]
    public void A_refusal_elsewhere_is_no_refusal_here() =>
        Assert.Equal(PracticeAnswer.Unknown, InConnecticut(A.License(UsState.MA) with { Status = LicenseStatus.Refused }));

    [Fact]
    public void The_better_of_two_licenses_counts_whatever_their_order()
    {
        License[] licenses = [A.License(UsState.CT) with { Status = LicenseStatus.Expired }, A.License(UsState.CT), A.CheckedLicense(UsState.CT)];

        Assert.Equal(PracticeVerdict.Yes, InConnecticut(licenses).Verdict);
        Assert.Equal(PracticeVerdict.Yes, InConnecticut([.. licenses.Reverse()]).Verdict);
        Assert.Equal(PracticeVerdict.ListsLicense, InConnecticut(licenses[..2]).Verdict);
    }

    [Fact]
    public void MaybeByCompact_NamesTheHomeLicenseAndTheCompact()
    {
        var home = A.License(UsState.RI);

        Assert.Equal(new PracticeAnswer(PracticeVerdict.MaybeByCompact, home, TestVocabulary.Psypact), InConnecticut(home));
    }

    [Fact]
    public void A_home_license_checked_at_the_board_is_still_only_maybe() =>
        Assert.Equal(PracticeVerdict.MaybeByCompact, InConnecticut(A.CheckedLicense(UsState.RI)).Verdict);

    [Fact]
    public void A_listed_license_there_comes_before_a_compact() =>
        Assert.Equal(PracticeVerdict.ListsLicense, InConnecticut(A.CheckedLicense(UsState.RI), A.License(UsState.CT)).Verdict);

    [Theory]
    [InlineData(LicenseStatus.Expired)]
    [InlineData(LicenseStatus.Refused)]
    public void A_home_license_that_is_over_gives_no_compact(LicenseStatus status) =>
        Assert.Equal(PracticeAnswer.Unknown, InConnecticut(A.License(UsState.RI) with { Status = status }));

    [Fact]
    public void A_home_license_past_its_last_day_gives_no_compact() =>
        Assert.Equal(PracticeAnswer.Unknown, InConnecticut(A.License(UsState.RI) with { Expires = Days.Ago(1) }));

    [Fact]
    public void A_home_license_last_claimed_over_a_year_ago_gives_no_compact() =>
        Assert.Equal(PracticeAnswer.Unknown, InConnecticut(A.License(UsState.RI) with { Source = Source.Therapist, AsOf = Days.Ago(366) }));

    [Fact]
    public void A_compact_counts_from_the_day_it_covers_the_state()
    {
        License[] licenses = [A.License(UsState.CT, Profession.Counselor)];

        Assert.Equal(PracticeAnswer.Unknown, TestVocabulary.Authority.For(licenses, UsState.PA, Days.Ago(1)));
        Assert.Equal(PracticeVerdict.MaybeByCompact, TestVocabulary.Authority.For(licenses, UsState.PA, Days.Today).Verdict);
    }

    [Fact]
    public void A_compact_that_grants_nothing_yet_gives_nothing() =>
        Assert.Equal(PracticeAnswer.Unknown, InConnecticut(A.License(UsState.RI, Profession.ClinicalSocialWorker)));

    [Fact]
    public void A_license_that_ran_out_there_leaves_the_compact()
    {
        var ranOut = A.License(UsState.CT) with { Status = LicenseStatus.Expired };

        Assert.Equal(PracticeVerdict.MaybeByCompact, InConnecticut(ranOut, A.License(UsState.RI)).Verdict);
    }

    [Fact]
    public void A_refusal_there_ends_the_compact_whatever_else_ran_out()
    {
        var refused = A.License(UsState.CT) with { Status = LicenseStatus.Refused };
        var ranOut = A.License(UsState.CT) with { Status = LicenseStatus.Expired };

        Assert.Equal(new PracticeAnswer(PracticeVerdict.No, refused, null), InConnecticut(refused, ranOut, A.License(UsState.RI)));
        Assert.Equal(new PracticeAnswer(PracticeVerdict.No, refused, null), InConnecticut(A.License(UsState.RI), ranOut, refused));
    }

    [Fact]
    public void A_compact_carries_the_licenses_that_still_count_and_none_after_a_refusal()
    {
        var home = A.License(UsState.RI);
        var refused = A.License(UsState.CT) with { Status = LicenseStatus.Refused };
        License[] licenses = [home, A.License(UsState.PA) with { Source = Source.Therapist, AsOf = Days.Ago(366) }, A.License(UsState.RI, Profession.Counselor)];

        Assert.Equal([home], PracticeAuthority.Carried(TestVocabulary.Psypact, licenses, UsState.CT, Days.Today));
        Assert.Empty(PracticeAuthority.Carried(TestVocabulary.Psypact, [.. licenses, refused], UsState.CT, Days.Today));
        Assert.Empty(PracticeAuthority.Carried(TestVocabulary.Psypact, licenses, UsState.CA, Days.Today));
    }

    [Theory]
    [InlineData(PracticeVerdict.Yes, true)]
    [InlineData(PracticeVerdict.ListsLicense, true)]
    [InlineData(PracticeVerdict.MaybeByCompact, true)]
    [InlineData(PracticeVerdict.Unknown, false)]
    [InlineData(PracticeVerdict.No, false)]
    public void MayPractise_IsYesListedOrPerhaps(PracticeVerdict verdict, bool expected) =>
        Assert.Equal(expected, new PracticeAnswer(verdict, null, null).MayPractise);

    private static PracticeAnswer InConnecticut(params License[] licenses) =>
        TestVocabulary.Authority.For(licenses, UsState.CT, Days.Today);
}
