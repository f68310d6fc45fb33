using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Find;
using IptFinder.Web.Pages.Therapists;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Find;

/// <summary>Why someone was found: every choice with who says so and when, what is not known, and what to be careful about.</summary>
public sealed class WhyWordsTests
{
    private const string Yesterday = " (says the therapist, 11 Oct 2026)";

    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(Days.Today, new TimeOnly(12, 0), TimeSpan.Zero));
    private static readonly WhyWords Why = new(
        TestVocabulary.Filters, TestVocabulary.Reference, new TherapistWords(TestVocabulary.Reference, TestVocabulary.Ladder, Clock));

    private static readonly TherapistQuery Near = TherapistQuery.Everyone with { Near = Towns.NearNewHaven };

    public static TheoryData<string> Filters => [.. TestVocabulary.Filters.All.Select(filter => filter.Name).Except([SearchFilters.Mode, SearchFilters.Training])];

    [Theory]
    [MemberData(nameof(Filters))]
    public void Every_choice_that_fits_is_named_with_who_says_so_and_when(string filter)
    {
        var person = SaysEverything(daysAgo: 1);
        var (legend, label, query) = Choose(filter, person);

        Assert.Contains($"{legend}: {label}{Yesterday}", Why.Reasons(Hit(query, person), query));
        Assert.DoesNotContain(Why.Cautions(Hit(query, person), query), caution => caution.StartsWith(legend, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_choice_that_was_said_to_fit_too_long_ago_is_a_caution_with_its_day(string filter)
    {
        var (legend, _, query) = Choose(filter, SaysEverything(daysAgo: 1));
        var stale = SaysEverything(daysAgo: 366);

        Assert.Contains($"{legend}: last said on 11 Oct 2025, too long ago to rely on. Ask.", Why.Cautions(Hit(query, stale), query));
        Assert.DoesNotContain(Why.Reasons(Hit(query, stale), query), reason => reason.StartsWith(legend, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_choice_of_which_nothing_was_said_is_a_caution(string filter)
    {
        var (legend, _, query) = Choose(filter, SaysEverything(daysAgo: 1));
        var silent = A.Therapist().With(person => person with { Profession = Sourced<Profession>.Unknown });

        Assert.Contains($"{legend}: not known. Ask.", Why.Cautions(Hit(query, silent), query));
    }

    [Theory]
    [InlineData(1, "Fee: $120 for about 45 minutes. Says the therapist, 11 Oct 2026.")]
    [InlineData(181, "Fee for one visit: last said on 14 Apr 2026: $120 for about 45 minutes. Too long ago to rely on: ask.")]
    public void The_fee_is_told_with_its_day(int daysAgo, string words)
    {
        var query = TherapistQuery.Everyone with { MaxFeeDollars = 150, IncludeUnknown = true };
        var hit = Hit(query, A.Therapist().Charges(A.Said(Money.FromDollars(120), daysAgo), VisitKind.About45Minutes));

        Assert.Contains(words, Why.Reasons(hit, query).Concat(Why.Cautions(hit, query)));
    }

    [Fact]
    public void An_unknown_fee_is_a_caution_only_where_a_fee_was_asked_for()
    {
        var query = TherapistQuery.Everyone with { MaxFeeDollars = 150, IncludeUnknown = true };

        Assert.Contains("Fee for one visit: not known. Ask.", Why.Cautions(Hit(query, A.Therapist()), query));
        Assert.DoesNotContain(Why.Cautions(Hit(TherapistQuery.Everyone, A.Therapist()), TherapistQuery.Everyone), caution => caution.StartsWith("Fee", StringComparison.Ordinal));
    }

    [Fact]
    public void Place_and_way_to_meet_are_told_with_who_says_so()
    {
        var said = A.Therapist().WorksOnline().LicensedIn(UsState.CT)
            .At(A.Location(UsState.CT, Towns.NorthOf(Towns.NewHaven, 4)) with { InPerson = A.Said(true) });
        var registry = A.Therapist().FromRegistry().LicensedIn(UsState.CT).At(UsState.CT, Towns.NewHaven);
        var wholeState = (TherapistQuery.Everyone with { Near = Towns.AllOf(UsState.CT) }).With(SearchFilters.Mode, SearchFilters.InPerson);

        Assert.Contains($"Meets in person 4 miles from the middle of New Haven, CT 06510{Yesterday}", Why.Reasons(Hit(Near, said), Near));
        Assert.Contains($"Works online{Yesterday}", Why.Reasons(Hit(Near, said), Near));
        Assert.Contains($"Meets in person in Anytown, CT{Yesterday}", Why.Reasons(Hit(wholeState, said), wholeState));
        Assert.DoesNotContain($"Works online{Yesterday}", Why.Reasons(Hit(wholeState, said), wholeState));
        Assert.Contains(
            "Practices under 1 mile from the middle of New Haven, CT 06510 (the registry has it on 2 Oct 2026)", Why.Reasons(Hit(Near, registry), Near));
    }

    [Fact]
    public void Training_tells_what_was_checked_by_whom_and_when()
    {
        var query = Near.With(SearchFilters.Training, "certified");
        var reasons = Why.Reasons(Hit(query, A.Therapist().OffersIpt().Trained(A.Certificate()).At(UsState.CT, Towns.NewHaven)), query);

        Assert.Contains(reasons, reason => reason.StartsWith("Certified therapist, The Institute. ", StringComparison.Ordinal) && reason.Contains("listed it on 12 Sep 2026", StringComparison.Ordinal));
        Assert.Contains("IPT training: Certified, in date", reasons);
    }

    [Fact]
    public void Whom_only_the_registry_names_comes_with_a_caution()
    {
        var cautions = Why.Cautions(Hit(Near, A.Therapist().FromRegistry().LicensedIn(UsState.CT).At(UsState.CT, Towns.NewHaven)), Near).ToList();

        Assert.Equal(
            [
                "Only the national registry names them. People enter themselves there, and an entry proves no license.",
                "The registry lists a license in State of CT, as of 2 Oct 2026. Check with the state board.",
                "We do not know if they are trained in IPT. Ask by whom, and when.",
            ],
            cautions);
    }

    [Fact]
    public void A_compact_and_a_state_that_is_not_known_are_to_be_asked_about()
    {
        var compact = A.Therapist().At(UsState.CT, Towns.NewHaven).LicensedIn(UsState.RI);

        Assert.Contains(Why.Cautions(Hit(Near, compact), Near), caution => caution.StartsWith("Maybe, by compact.", StringComparison.Ordinal) && caution.EndsWith("Ask them.", StringComparison.Ordinal));
        Assert.Contains(
            "Ask if they may see people in the state you will be in.",
            Why.Cautions(Hit(TherapistQuery.Everyone, compact), TherapistQuery.Everyone));
    }

    [Fact]
    public void The_name_looked_for_is_named()
    {
        var query = TherapistQuery.Everyone with { Name = "exam" };

        Assert.Contains("Name: exam", Why.Reasons(Hit(query, A.Therapist()), query));
    }

    private static SearchHit Hit(TherapistQuery query, TherapistBuilder person) =>
        Assert.Single(TestVocabulary.Search.Search([person.Build()], query, Days.Today).Hits);

    /// <summary>A search for a value that fits this person, and for those who do not say.</summary>
    private static (string Legend, string Label, TherapistQuery Query) Choose(string name, TherapistBuilder person)
    {
        var filter = TestVocabulary.Filters.Find(name)!;
        var code = filter.Read(person.Build(), Days.Today).Yes[0];
        return (filter.Legend, filter.Options.Label(code), TherapistQuery.Everyone.With(name, code) with { IncludeUnknown = true });
    }

    private static TherapistBuilder SaysEverything(int daysAgo) => A.Therapist()
        .With(person => person with
        {
            Profession = A.Said(Profession.Psychologist, daysAgo),
            Gender = A.Said(Gender.Woman, daysAgo),
            Locations = [A.Location(UsState.CT, Towns.NewHaven) with { StepFree = A.Said(true, daysAgo) }],
        })
        .Says(facts => facts with
        {
            Approaches = List("ipt", daysAgo),
            Conditions = List("depression", daysAgo),
            ProblemAreas = List("grief", daysAgo),
            Languages = List("spanish", daysAgo),
            Communities = List("veterans", daysAgo),
            Ages = List(AgeGroup.Teens, daysAgo),
            Formats = List(SessionFormat.Group, daysAgo),
            Times = List(SessionTime.Evening, daysAgo),
            Insurance = [new("aetna", [], A.Said(true, daysAgo))],
            SlidingScale = A.Said(new SlidingScale(true, Money.FromDollars(40), null, null), daysAgo),
            FreeConsultation = A.Said(true, daysAgo),
            Accepting = A.Said<AcceptingStatus>(new AcceptingStatus.WaitWeeks(3), daysAgo),
        });

    private static Sourced<IReadOnlyList<T>> List<T>(T value, int daysAgo) => A.Said<IReadOnlyList<T>>([value], daysAgo);
}
