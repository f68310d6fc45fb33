using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using static IptFinder.UnitTests.Search.FilterReading;

namespace IptFinder.UnitTests.Search;

/// <summary>Filters that hold one value, and those that ask for a plain yes.</summary>
public class YesNoFilterTests
{
    [Theory]
    [InlineData(true, 180, Verdict.Yes)]
    [InlineData(false, 180, Verdict.No)]
    [InlineData(true, 181, Verdict.Unknown)]
    [InlineData(false, 181, Verdict.Unknown)]
    public void Sliding_scale_and_free_talk_hold_as_long_as_fees(bool said, int daysAgo, Verdict expected)
    {
        var person = A.Therapist().Says(facts => facts with
        {
            SlidingScale = A.Said(new SlidingScale(said, null, null, null), daysAgo),
            FreeConsultation = A.Said(said, daysAgo),
        });

        Assert.Equal(expected, Ask(person, "sliding", "yes"));
        Assert.Equal(expected, Ask(person, "consult", "yes"));
    }

    [Theory]
    [InlineData("training")]
    [InlineData("sliding")]
    [InlineData("consult")]
    [InlineData("access")]
    [InlineData("accepting")]
    [InlineData("gender")]
    [InlineData("insurer")]
    public void Nothing_said_is_unknown(string filter)
    {
        foreach (var code in TestVocabulary.Filters.Find(filter)!.Options.Terms.Select(term => term.Code).Where(code => code != "unknown"))
        {
            Assert.Equal(Verdict.Unknown, Ask(A.Therapist(), filter, code));
        }
    }

    [Fact]
    public void Step_free_at_one_place_is_enough() =>
        Assert.Equal(Verdict.Yes, Ask(At(A.Said(false), A.Said(true), Sourced<bool>.Unknown), "access", "yes"));

    [Fact]
    public void Steps_at_every_place_are_a_no() => Assert.Equal(Verdict.No, Ask(At(A.Said(false), A.Said(false)), "access", "yes"));

    [Fact]
    public void Steps_at_one_place_and_no_word_of_the_other_are_unknown()
    {
        Assert.Equal(Verdict.Unknown, Ask(At(A.Said(false), Sourced<bool>.Unknown), "access", "yes"));
        Assert.Equal(Verdict.Unknown, Ask(At(A.Said(false), A.Said(false, 366)), "access", "yes"));
        Assert.Equal(Verdict.Unknown, Ask(At(A.Said(true, 366)), "access", "yes"));
    }

    [Fact]
    public void A_place_where_nobody_is_met_says_nothing_of_access()
    {
        var elsewhere = A.Location(UsState.CT, Towns.NewHaven) with { InPerson = A.Said(false), StepFree = A.Said(true) };

        Assert.Equal(Verdict.Unknown, Ask(A.Therapist().At(elsewhere), "access", "yes"));
    }

    [Theory]
    [InlineData(30, Verdict.Yes, Verdict.No)]
    [InlineData(31, Verdict.Unknown, Verdict.Unknown)]
    public void New_clients_is_a_known_answer_for_30_days(int daysAgo, Verdict yes, Verdict no)
    {
        var person = A.Therapist().Says(facts => facts with { Accepting = A.Said<AcceptingStatus>(new AcceptingStatus.Yes(), daysAgo) });

        Assert.Equal(yes, Ask(person, "accepting", "yes"));
        Assert.Equal(no, Ask(person, "accepting", "wait", "no"));
    }

    [Fact]
    public void A_wait_and_a_no_are_themselves()
    {
        Assert.Equal(Verdict.Yes, Ask(A.Therapist().TakesNewClients(new AcceptingStatus.WaitWeeks(3)), "accepting", "wait"));
        Assert.Equal(Verdict.No, Ask(A.Therapist().TakesNewClients(new AcceptingStatus.WaitWeeks(3)), "accepting", "yes"));
        Assert.Equal(Verdict.Yes, Ask(A.Therapist().TakesNewClients(new AcceptingStatus.No()), "accepting", "no"));
    }

    [Fact]
    public void Training_is_one_rung_and_silence_is_both_its_own_value_and_unknown()
    {
        Assert.Equal(Verdict.Yes, Ask(A.Therapist().Trained(A.Certificate()), "training", "certified"));
        Assert.Equal(Verdict.No, Ask(A.Therapist().Trained(A.Certificate()), "training", "trained", "says-so", "unknown"));
        Assert.Equal(Verdict.Yes, Ask(A.Therapist().OffersIpt(), "training", "says-so"));
        Assert.Equal(Verdict.Yes, Ask(A.Therapist(), "training", "unknown"));
        Assert.Equal(Verdict.Unknown, Ask(A.Therapist(), "training", "certified", "trained"));
    }

    [Fact]
    public void Every_profession_and_gender_has_its_own_code()
    {
        Assert.All(Enum.GetValues<Profession>(), one => Assert.Equal(
            Verdict.Yes, Ask(A.Therapist().With(person => person with { Profession = A.Said(one) }), "profession", SearchFilters.Code(one))));
        Assert.Equal(Enum.GetValues<Profession>().Length, Enum.GetValues<Profession>().Select(SearchFilters.Code).Distinct().Count());
        Assert.All(Enum.GetValues<Gender>(), one => Assert.Equal(
            Verdict.Yes, Ask(A.Therapist().With(person => person with { Gender = A.Said(one) }), "gender", one.ToString().ToLowerInvariant())));
    }

    [Fact]
    public void The_registrys_profession_does_not_age() => Assert.Equal(
        Verdict.Yes,
        Ask(A.Therapist().With(person => person with { Profession = new(Profession.Counselor, Source.Registry, Days.Ago(3_000)) }), "profession", "counselor"));

    private static TherapistBuilder At(params Sourced<bool>[] stepFree) => stepFree.Aggregate(
        A.Therapist(), (person, one) => person.At(A.Location(UsState.CT, Towns.NewHaven) with { StepFree = one }));
}
