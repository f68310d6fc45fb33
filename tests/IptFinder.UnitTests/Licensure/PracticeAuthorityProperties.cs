using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Licensure;

public class PracticeAuthorityProperties
{
    private static readonly IReadOnlyList<Compact> Compacts = TestVocabulary.Reference.Compacts;

    private static readonly Gen<(IReadOnlyList<License> Licenses, UsState Client, DateOnly On)> Questions =
        Gen.Select(Licenses.Some, Licenses.State, Gen.OneOf(Days.Ago(1), Days.Today, Days.In(30)));

    [Fact]
    public void The_verdict_is_that_of_the_rule_read_sentence_by_sentence() => Questions.Sample(
        (licenses, client, on) => Assert.Equal(PracticeOracle.Judge(licenses, Compacts, client, on), Judge(licenses, client, on).Verdict),
        iter: 5_000);

    /// <summary>Every pair of licenses, state by state, status by status: nothing left to chance.</summary>
    [Fact]
    public void The_verdict_is_that_of_the_rule_for_every_pair_of_licenses()
    {
        var licenses = (
            from state in new[] { UsState.CT, UsState.RI, UsState.MA }
            from status in Enum.GetValues<LicenseStatus>()
            from source in new[] { Domain.Sources.Source.Registry, Domain.Sources.Source.Therapist, Domain.Sources.Source.CheckedByUs }
            from expires in new DateOnly?[] { null, Days.Ago(1), Days.Today }
            from age in new[] { 365, 366 }
            select new License(state, "1", Profession.Psychologist, status, expires, source, Days.Ago(age))).ToList();

        foreach (var one in licenses)
        {
            foreach (var other in licenses)
            {
                License[] pair = [one, other];
                var expected = PracticeOracle.Judge(pair, Compacts, UsState.CT, Days.Today);
                Assert.True(expected == Judge(pair, UsState.CT, Days.Today).Verdict, $"{expected} for {one} and {other}");
            }
        }
    }

    [Fact]
    public void The_order_of_licenses_does_not_matter() => Questions.Sample((licenses, client, on) =>
        Judge(licenses, client, on).Verdict == Judge([.. licenses.Reverse()], client, on).Verdict);

    [Fact]
    public void Without_a_license_there_the_answer_is_never_no() => Questions.Sample((licenses, client, on) =>
        Judge([.. licenses.Where(license => license.State != client)], client, on).Verdict
            is PracticeVerdict.MaybeByCompact or PracticeVerdict.Unknown);

    [Fact]
    public void A_compact_carries_a_license_just_where_the_verdict_allows_it() => Questions.Sample((licenses, client, on) =>
    {
        var carried = Compacts.SelectMany(compact => PracticeAuthority.Carried(compact, licenses, client, on)).ToList();
        switch (Judge(licenses, client, on).Verdict)
        {
            case PracticeVerdict.MaybeByCompact:
                Assert.NotEmpty(carried);
                break;
            case PracticeVerdict.Unknown or PracticeVerdict.No:
                Assert.Empty(carried);
                break;
        }

        Assert.All(carried, license => Assert.Equal(PracticeVerdict.ListsLicense, Judge([license with { Status = LicenseStatus.NotStated }], license.State, on).Verdict));
    });

    [Fact]
    public void The_reason_fits_the_verdict() => Questions.Sample((licenses, client, on) =>
    {
        var answer = Judge(licenses, client, on);
        switch (answer.Verdict)
        {
            case PracticeVerdict.Unknown:
                Assert.Equal(PracticeAnswer.Unknown, answer);
                break;
            case PracticeVerdict.MaybeByCompact:
                Assert.True(answer.Compact!.Covers(answer.License!.Kind, answer.License.State, client, on));
                Assert.Contains(answer.License, licenses);
                break;
            default:
                Assert.Null(answer.Compact);
                Assert.Equal(client, answer.License!.State);
                Assert.Equal(answer.Verdict, Judge([answer.License], client, on).Verdict);
                break;
        }
    });

    private static PracticeAnswer Judge(IReadOnlyList<License> licenses, UsState client, DateOnly on) =>
        TestVocabulary.Authority.For(licenses, client, on);
}
