using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using IptFinder.UnitTests.Licensure;

namespace IptFinder.UnitTests.Search;

/// <summary>Random directories: few states, towns within 100 miles of New Haven, every kind of gap.</summary>
internal static class People
{
    private static readonly Gen<ListingFacts> Offers = Gen.Select(
        Gen.Frequency((3, Gen.Const(Array.Empty<Domain.Training.TrainingEvidence>())), (1, Evidence.One.Array[1, 2])),
        Some.ListFact("ipt", "ipt-a", "ipsrt", "dit"),
        Some.ListFact("depression", "bipolar", "binge-eating"),
        Some.ListFact("grief", "conflict"),
        Some.ListFact(AgeGroup.Children, AgeGroup.Teens, AgeGroup.Adults, AgeGroup.OlderAdults),
        Some.ListFact(SessionFormat.Individual, SessionFormat.Group, SessionFormat.Couple, SessionFormat.Family),
        Some.ListFact("english", "spanish", "asl"),
        Some.ListFact("veterans", "lgbtq"),
        (training, approaches, conditions, areas, ages, formats, languages, communities) => new ListingFacts
        {
            Training = training,
            Approaches = approaches,
            Conditions = conditions,
            ProblemAreas = areas,
            Ages = ages,
            Formats = formats,
            Languages = languages,
            Communities = communities,
        });

    private static readonly Gen<AcceptingStatus> Accepting = Gen.OneOf<AcceptingStatus>(
        new AcceptingStatus.Yes(),
        new AcceptingStatus.No(),
        new AcceptingStatus.WaitWeeks(2),
        new AcceptingStatus.WaitWeeks(6),
        new AcceptingStatus.From(Days.Today),
        new AcceptingStatus.From(Days.In(10)));

    private static readonly Gen<NetworkParticipation> Network = Gen.Select(
        Gen.OneOf("aetna", "cigna", "medicare"),
        Some.Fact(Gen.Bool),
        Gen.Bool,
        (insurer, accepted, bySelf) => new NetworkParticipation(
            insurer,
            [],
            accepted.IsKnown ? new(accepted.Value, bySelf ? Source.Therapist : Source.Insurer, accepted.AsOf) : A.Said(true, 300)));

    private static readonly Gen<IReadOnlyDictionary<VisitKind, Sourced<Money>>> Fees = Gen.Select(
        Some.Fact(Gen.OneOf(5_550, 6_000, 10_000, 15_000, 15_001, 25_000)),
        Some.Fact(Gen.OneOf(6_000, 12_500, 20_000)),
        Gen.Bool,
        IReadOnlyDictionary<VisitKind, Sourced<Money>> (short_, long_, onlyLong) => new[]
        {
            (Kind: VisitKind.First, Fee: A.Said(30_000)),
            (Kind: VisitKind.About45Minutes, Fee: onlyLong ? Sourced<int>.Unknown : short_),
            (Kind: VisitKind.About60Minutes, Fee: long_),
        }
        .Where(one => one.Fee.IsKnown)
        .ToDictionary(one => one.Kind, one => new Sourced<Money>(Money.FromCents(one.Fee.Value), one.Fee.Source, one.Fee.AsOf)));

    private static readonly Gen<SlidingScale> Sliding = Gen.Select(
        Gen.Bool,
        Gen.OneOf<Money?>(null, Money.FromDollars(40), Money.FromDollars(100)),
        (offered, floor) => new SlidingScale(offered, floor, null, null));

    private static readonly Gen<ListingFacts> Facts = Gen.Select(
        Gen.Select(Offers, Some.Fact(Gen.Bool), Some.ListFact(UsState.CT, UsState.RI, UsState.MA)),
        Gen.Select(Fees, Some.Fact(Sliding), Some.Fact(Gen.Bool), Network.Array[0, 3], Some.Fact(Gen.Bool)),
        Gen.Select(Some.Fact(Accepting), Some.ListFact(Enum.GetValues<SessionTime>()), Some.Fact(Gen.Int[1970, 2026])),
        (offers, price, time) => offers.Item1 with
        {
            Online = offers.Item2,
            OnlineStates = offers.Item3,
            Fees = price.Item1,
            SlidingScale = price.Item2,
            FreeConsultation = price.Item3,
            Insurance = price.Item4,
            TakesInsurance = price.Item5,
            Accepting = time.Item1,
            Times = time.Item2,
            PractisingSince = time.Item3,
        });

    private static readonly Gen<PracticeLocation> Location = Gen.Select(
        Licenses.State,
        Gen.Select(Gen.Double[-70, 70], Gen.Double[-70, 70]),
        Some.Fact(Gen.Bool),
        Some.Fact(Gen.Bool),
        (state, miles, inPerson, stepFree) => A.Location(state, new GeoPoint(41.31 + (miles.Item1 / 69), -72.92 + (miles.Item2 / 52))) with
        {
            InPerson = inPerson,
            StepFree = stepFree,
        });

    private static readonly Gen<PersonName> Name = Gen.OneOf(
        new PersonName("Ann", "", "Smith-Jones", ""),
        new PersonName("Bea", "Ann", "O'Hanlon", "Jr."),
        new PersonName("Carlos", "", "Muñoz", ""),
        new PersonName("", "", "Annand", ""));

    private static readonly Gen<Therapist> Listed = Gen.Select(
        Name,
        Some.Fact(Gen.Enum<Profession>()),
        Some.Fact(Gen.Enum<Gender>()),
        Licenses.Some,
        Location.Array[0, 2],
        Facts,
        (name, profession, gender, licenses, locations, facts) => A.Therapist().Build() with
        {
            Name = name,
            Profession = profession,
            Gender = gender,
            Licenses = licenses,
            Locations = locations,
            Facts = facts,
        });

    private static readonly Gen<Therapist> FromRegistry = Listed.Select(person => person with
    {
        Listing = ListingKind.RegistryOnly,
        Profession = new(Profession.Psychiatrist, Source.Registry, Days.Ago(900)),
        Licenses = [.. person.Licenses.Select(license => A.License(license.State, license.Kind))],
        Locations = [.. person.Locations.Select(location => A.Location(location.State, location.Point))],
        Facts = ListingFacts.None,
    });

    /// <summary>Up to 60 people with the ids 1, 2, 3 and so on.</summary>
    public static Gen<Therapist[]> Directory { get; } = Gen.Frequency((3, Listed), (1, FromRegistry)).Array[0, 90]
        .Select(people => people.Select((person, index) => person with { Id = index + 1 }).ToArray());
}
