using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Synthetic;

/// <summary>
/// A directory of people who do not exist: a tenth by consent with facts of every kind and gaps, the others as the registry
/// has them. Each is made when asked for, and can be made again. They stand in the order of their ZIP codes, which puts
/// neighbors side by side in whatever table they are written to.
/// </summary>
internal sealed class SyntheticDirectory(ReferenceData reference, int count, int seed)
{
    private static readonly string[] FirstNames = ["Ann", "Ben", "Carla", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jamal", "Keiko", "Luis"];
    private static readonly string[] Beginnings = ["Har", "Wil", "Mor", "Ben", "Gar", "Ste", "Ro", "Lan", "Kel", "Dun", "Pat", "O'Han", "McAl", "San", "Fer"];
    private static readonly string[] Endings = ["ris", "son", "gan", "nett", "cia", "wart", "driguez", "caster", "ler", "more", "terson", "lon", "ister", "chez", "nandez"];

    private static readonly UsState[] States = Enum.GetValues<UsState>();
    private static readonly DateOnly RegistryDay = Today.AddDays(-18);

    private readonly SyntheticFacts _facts = new(reference);

    /// <summary>The day all facts are as of or before.</summary>
    public static DateOnly Today => new(2026, 11, 27);

    public int Count => count;

    public SyntheticTowns Towns { get; } = new(reference.Gazetteer, seed);

    public IEnumerable<Therapist> People() => Enumerable.Range(1, count).Select(Person);

    /// <param name="id">From 1.</param>
    public Therapist Person(int id)
    {
        var dice = new Dice(seed, id);
        var along = (id - 0.5) / count;
        var home = Towns.At(along);
        var isListed = dice.Percent(10);
        var profession = dice.Weighted(
            (34, Profession.ClinicalSocialWorker), (30, Profession.Counselor), (12, Profession.Psychologist),
            (10, Profession.MarriageFamilyTherapist), (7, Profession.PsychiatricNurse), (6, Profession.Psychiatrist), (1, Profession.Psychoanalyst));
        return new Therapist
        {
            Id = id,
            Npi = null,
            Listing = isListed ? ListingKind.Consent : ListingKind.RegistryOnly,
            IsFictional = true,
            Name = new PersonName(dice.Pick(FirstNames), "", dice.Pick(Beginnings) + dice.Pick(Endings), ""),
            Credentials = [],
            Profession = FromRegistry(profession),
            Gender = dice.Percent(97) ? FromRegistry(dice.Percent(72) ? Gender.Woman : Gender.Man) : Sourced<Gender>.Unknown,
            Licenses = [.. Licenses(dice, home.State, profession, isListed)],
            Locations = [.. Locations(dice, home, along, isListed)],
            Facts = isListed ? _facts.Of(dice, home.State, profession) : ListingFacts.None,
            ConsentOn = isListed ? Today.AddDays(-dice.Below(300)) : null,
        };
    }

    private static IEnumerable<License> Licenses(Dice dice, UsState home, Profession profession, bool isListed)
    {
        var status = isListed ? dice.Weighted((70, LicenseStatus.Active), (25, LicenseStatus.NotStated), (4, LicenseStatus.Expired), (1, LicenseStatus.Refused)) : LicenseStatus.NotStated;
        var source = isListed ? dice.Weighted((50, Source.CheckedByUs), (50, Source.Therapist)) : Source.Registry;
        var asOf = !isListed ? RegistryDay : Today.AddDays(dice.Percent(90) ? -30 : -400);
        yield return new License(home, "", profession, status, null, source, asOf);
        if (dice.Below(7) == 0 && dice.Pick(States) is var other && other != home)
        {
            yield return new License(other, "", profession, LicenseStatus.NotStated, null, Source.Registry, RegistryDay);
        }
    }

    private IEnumerable<PracticeLocation> Locations(Dice dice, ZipArea home, double along, bool isListed)
    {
        if (isListed && dice.Percent(5))
        {
            yield break;
        }

        yield return Location(dice, home, isListed);
        if (dice.Percent(10))
        {
            yield return Location(dice, Towns.Beside(along, dice.Between(1, 30)), isListed);
        }
    }

    private static PracticeLocation Location(Dice dice, ZipArea area, bool isListed) => new()
    {
        Town = area.Town ?? "",
        State = area.State,
        Zip = area.Zip,
        Point = area.Center,
        IsApproximate = false,
        InPerson = isListed ? SyntheticFacts.Said(dice, dice.Percent(90)) : FromRegistry(true),
        StepFree = isListed ? SyntheticFacts.Said(dice, dice.Percent(60)) : Sourced<bool>.Unknown,
    };

    private static Sourced<T> FromRegistry<T>(T value)
        where T : notnull => new(value, Source.Registry, RegistryDay);
}
