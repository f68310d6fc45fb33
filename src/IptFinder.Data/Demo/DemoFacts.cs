using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>What the fictional therapists say beyond who and where they are. About four facts in ten are left unsaid.</summary>
internal static class DemoFacts
{
    private static readonly string[] ProblemAreas = ["grief", "dispute", "transition", "sensitivities"];

    private static readonly string[] OtherConditions =
        ["anxiety", "social-anxiety", "panic", "persistent-depression", "mild-depression", "relapse-prevention", "prolonged-grief"];

    private static readonly string[] Communities =
    [
        "asian", "black", "caregivers", "college-students", "disability", "faith", "first-responders", "health-workers", "immigrants",
        "latino", "lgbtq", "long-term-illness", "men", "middle-eastern", "native", "neurodivergent", "new-parents", "pacific-islander",
        "rural", "transgender", "veterans", "women",
    ];

    public static ListingFacts Of(DemoPerson person, IReadOnlyList<UsState> licensedIn)
    {
        var groups = DemoTraining.Groups(person);
        var languages = DemoLanguages.Of(person);
        var (online, onlineStates) = Online(person, licensedIn);
        var fees = DemoMoney.Fees(person);
        var (takesInsurance, insurance) = DemoInsurance.Of(person);
        return new ListingFacts
        {
            Online = online,
            OnlineStates = onlineStates,
            Training = DemoTraining.Evidence(person),
            Approaches = DemoTraining.Approaches(person),
            Conditions = person.Says(62, () => Conditions(person)),
            ProblemAreas = person.OffersIpt ? person.Says(56, () => SomeProblemAreas(person)) : Sourced<IReadOnlyList<string>>.Unknown,
            Ages = person.Focus == DemoFocus.Adults ? person.Says(60, () => Ages(person)) : person.Says(85, () => Ages(person)),
            Formats = person.Says<IReadOnlyList<SessionFormat>>(60, () => Formats(person)),
            Languages = languages,
            Communities = person.Says(52, () => SomeCommunities(person, languages)),
            PractisingSince = person.Says(62, () => person.Since),
            Fees = fees,
            SlidingScale = DemoMoney.SlidingScale(person, fees),
            PrepaidDiscount = person.Says(7, () => new PrepaidDiscount(person.Random.Pick<int>([4, 6, 8]), person.Random.Pick<int>([5, 10]))),
            FreeConsultation = person.Says(58, () => person.Random.Chance(72)),
            TakesInsurance = takesInsurance,
            Insurance = insurance,
            Accepting = Accepting(person),
            Times = person.Says(56, () => Times(person)),
            Groups = groups,
            OwnWords = person.Says(58, () => DemoWords.Of(person, languages)),
            Email = person.Says(60, () => DemoContact.Email(person)),
            Website = person.Says(48, () => DemoContact.Website(person)),
        };
    }

    private static (Sourced<bool> Online, Sourced<IReadOnlyList<UsState>> States) Online(DemoPerson person, IReadOnlyList<UsState> licensedIn)
    {
        var online = person.OnlineOnly ? person.Say(true)
            : person.Random.Weighted((57, person.Say(true)), (11, person.Say(false)), (32, Sourced<bool>.Unknown));
        var says = online is { IsKnown: true, Value: true } && licensedIn.Count > 0;
        return (online, says ? person.Says(60, () => licensedIn) : Sourced<IReadOnlyList<UsState>>.Unknown);
    }

    private static IReadOnlyList<string> Conditions(DemoPerson person)
    {
        string[] own = person.Focus switch
        {
            DemoFocus.Adults => [],
            DemoFocus.Teens => ["teen-depression"],
            DemoFocus.Perinatal => ["perinatal-depression"],
            DemoFocus.OlderAdults => ["relapse-prevention"],
            DemoFocus.Bipolar => ["bipolar"],
            DemoFocus.Trauma => ["ptsd"],
            DemoFocus.Eating => ["bulimia-binge-eating"],
        };
        var others = person.Random.Some(OtherConditions, person.Random.Below(4));
        string[] rare = person.Random.Chance(7) ? ["substance-use"] : [];
        return [.. own.Prepend("depression").Concat(others).Concat(rare).Distinct()];
    }

    private static IReadOnlyList<string> SomeProblemAreas(DemoPerson person) =>
        person.Random.Some(ProblemAreas, person.Random.Between(2, 4));

    private static IReadOnlyList<AgeGroup> Ages(DemoPerson person)
    {
        var random = person.Random;
        return person.Focus switch
        {
            DemoFocus.Teens when random.Chance(25) => [AgeGroup.Children, AgeGroup.Teens],
            DemoFocus.Teens when random.Chance(30) => [AgeGroup.Teens],
            DemoFocus.Teens => [AgeGroup.Teens, AgeGroup.Adults],
            DemoFocus.OlderAdults => [AgeGroup.Adults, AgeGroup.OlderAdults],
            _ when random.Chance(40) => [AgeGroup.Adults, AgeGroup.OlderAdults],
            _ => [AgeGroup.Adults],
        };
    }

    private static SessionFormat[] Formats(DemoPerson person)
    {
        var formats = new List<SessionFormat> { SessionFormat.Individual };
        if (person.HasGroup || person.Random.Chance(4))
        {
            formats.Add(SessionFormat.Group);
        }

        if (person.Random.Chance(person.Profession == Profession.MarriageFamilyTherapist ? 85 : 18))
        {
            formats.Add(SessionFormat.Couple);
        }

        if (person.Random.Chance(person.Focus == DemoFocus.Teens ? 40 : 8))
        {
            formats.Add(SessionFormat.Family);
        }

        return [.. formats];
    }

    private static IReadOnlyList<string> SomeCommunities(DemoPerson person, Sourced<IReadOnlyList<string>> languages)
    {
        var some = person.Random.Some(Communities, person.Random.Below(4));
        string[] own = person.Focus switch
        {
            DemoFocus.Perinatal => ["new-parents", "women"],
            DemoFocus.Trauma => ["abuse-survivors"],
            _ => [],
        };
        string[] signed = languages.IsKnown && languages.Value.Contains(DemoLanguages.Signed) ? ["deaf"] : [];
        return [.. some.Concat(own).Concat(signed).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Many look after this one fact alone, so it is often newer than the others.</summary>
    private static Sourced<AcceptingStatus> Accepting(DemoPerson person)
    {
        var random = person.Random;
        if (random.Chance(36))
        {
            return Sourced<AcceptingStatus>.Unknown;
        }

        var age = Math.Min(person.AsOf.DayNumber - person.UpdatedOn.DayNumber, random.Weighted((70, random.Below(18)), (30, random.Between(18, 90))));
        var asOf = person.AsOf.AddDays(-age);
        AcceptingStatus status = random.Weighted<AcceptingStatus>(
            (54, new AcceptingStatus.Yes()),
            (22, new AcceptingStatus.WaitWeeks(random.Between(1, 14))),
            (5, new AcceptingStatus.From(person.AsOf.AddDays(random.Between(10, 100)))),
            (19, new AcceptingStatus.No()));
        return new Sourced<AcceptingStatus>(status, Source.Therapist, asOf);
    }

    private static IReadOnlyList<SessionTime> Times(DemoPerson person) => person.Random.Weighted<IReadOnlyList<SessionTime>>(
        (38, [SessionTime.Day]),
        (36, [SessionTime.Day, SessionTime.Evening]),
        (10, [SessionTime.Evening]),
        (8, [SessionTime.Day, SessionTime.Evening, SessionTime.Weekend]),
        (5, [SessionTime.Day, SessionTime.Weekend]),
        (3, [SessionTime.Evening, SessionTime.Weekend]));
}
