using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using static IptFinder.UnitTests.Search.FilterReading;

namespace IptFinder.UnitTests.Search;

public class InsurerFilterTests
{
    [Theory]
    [InlineData(true, 90, Verdict.Yes)]
    [InlineData(false, 90, Verdict.No)]
    [InlineData(true, 91, Verdict.Unknown)]
    [InlineData(false, 91, Verdict.Unknown)]
    public void What_is_said_of_an_insurer_holds_90_days(bool accepted, int daysAgo, Verdict expected)
    {
        foreach (var source in new[] { Source.Therapist, Source.Insurer })
        {
            var entry = new NetworkParticipation("aetna", [], new(accepted, source, Days.Ago(daysAgo)));
            Assert.Equal(expected, Ask(With(entry), "insurer", "aetna"));
        }
    }

    [Fact]
    public void A_therapist_who_names_whom_they_take_does_not_take_the_others() =>
        Assert.Equal(Verdict.No, Ask(A.Therapist().Takes("aetna"), "insurer", "cigna", "medicare"));

    [Fact]
    public void A_therapist_who_only_names_whom_they_do_not_take_leaves_the_others_open()
    {
        var person = With(Entry("aetna", false));

        Assert.Equal(Verdict.No, Ask(person, "insurer", "aetna"));
        Assert.Equal(Verdict.Unknown, Ask(person, "insurer", "cigna"));
        Assert.Equal(Verdict.Unknown, Ask(person, "insurer", "aetna", "cigna"));
    }

    [Fact]
    public void An_insurers_directory_speaks_for_itself_alone()
    {
        var person = With(Entry("aetna", true, Source.Insurer), Entry("cigna", false, Source.Insurer));

        Assert.Equal(Verdict.Yes, Ask(person, "insurer", "aetna"));
        Assert.Equal(Verdict.No, Ask(person, "insurer", "cigna"));
        Assert.Equal(Verdict.Unknown, Ask(person, "insurer", "medicare"));
    }

    [Theory]
    [InlineData(90, Verdict.No)]
    [InlineData(91, Verdict.Unknown)]
    public void No_insurance_at_all_is_a_no_for_90_days(int daysAgo, Verdict expected) =>
        Assert.Equal(expected, Ask(A.Therapist().Says(facts => facts with { TakesInsurance = A.Said(false, daysAgo) }), "insurer", "aetna"));

    [Fact]
    public void No_insurance_at_all_takes_back_what_was_said_long_ago() => Assert.Equal(
        Verdict.No,
        Ask(With(Entry("aetna", true, daysAgo: 200)).Says(facts => facts with { TakesInsurance = A.Said(false) }), "insurer", "aetna"));

    [Fact]
    public void Takes_insurance_without_a_name_leaves_all_open() => Assert.Equal(
        Verdict.Unknown, Ask(A.Therapist().Says(facts => facts with { TakesInsurance = A.Said(true) }), "insurer", "aetna"));

    [Fact]
    public void One_said_long_ago_stays_open_beside_others_said_lately()
    {
        var person = With(Entry("aetna", true, daysAgo: 91), Entry("cigna", true));

        Assert.Equal(Verdict.Unknown, Ask(person, "insurer", "aetna"));
        Assert.Equal(Verdict.Yes, Ask(person, "insurer", "cigna"));
        Assert.Equal(Verdict.No, Ask(person, "insurer", "medicare"));
    }

    [Fact]
    public void What_was_said_lately_replaces_what_was_said_long_ago() => Assert.Equal(
        Verdict.No, Ask(With(Entry("aetna", true, daysAgo: 200), Entry("aetna", false, Source.Insurer)), "insurer", "aetna"));

    private static NetworkParticipation Entry(string insurer, bool accepted, Source source = Source.Therapist, int daysAgo = 1) =>
        new(insurer, [], new(accepted, source, Days.Ago(daysAgo)));

    private static TherapistBuilder With(params NetworkParticipation[] entries) =>
        A.Therapist().Says(facts => facts with { Insurance = entries });
}
