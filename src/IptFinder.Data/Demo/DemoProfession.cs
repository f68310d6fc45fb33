using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.Data.Demo;

/// <summary>Professions of the fictional therapists, with the degrees and licenses that go with them.</summary>
internal static class DemoProfession
{
    /// <summary>What states call their license for clinical social workers and for counselors, where it is not LCSW or LPC.</summary>
    private static readonly Dictionary<UsState, (string SocialWorker, string Counselor)> Titles = new()
    {
        [UsState.CA] = ("LCSW", "LPCC"),
        [UsState.DC] = ("LICSW", "LPC"),
        [UsState.DE] = ("LCSW", "LPCMH"),
        [UsState.FL] = ("LCSW", "LMHC"),
        [UsState.HI] = ("LCSW", "LMHC"),
        [UsState.IA] = ("LISW", "LMHC"),
        [UsState.ID] = ("LCSW", "LCPC"),
        [UsState.IL] = ("LCSW", "LCPC"),
        [UsState.IN] = ("LCSW", "LMHC"),
        [UsState.KS] = ("LSCSW", "LCPC"),
        [UsState.KY] = ("LCSW", "LPCC"),
        [UsState.MA] = ("LICSW", "LMHC"),
        [UsState.MD] = ("LCSW-C", "LCPC"),
        [UsState.ME] = ("LCSW", "LCPC"),
        [UsState.MI] = ("LMSW", "LPC"),
        [UsState.MN] = ("LICSW", "LPCC"),
        [UsState.MT] = ("LCSW", "LCPC"),
        [UsState.NC] = ("LCSW", "LCMHC"),
        [UsState.ND] = ("LICSW", "LPCC"),
        [UsState.NE] = ("LICSW", "LIMHP"),
        [UsState.NH] = ("LICSW", "LCMHC"),
        [UsState.NM] = ("LCSW", "LPCC"),
        [UsState.NV] = ("LCSW", "CPC"),
        [UsState.NY] = ("LCSW", "LMHC"),
        [UsState.OH] = ("LISW", "LPCC"),
        [UsState.RI] = ("LICSW", "LMHC"),
        [UsState.UT] = ("LCSW", "CMHC"),
        [UsState.VT] = ("LICSW", "LCMHC"),
        [UsState.WA] = ("LICSW", "LMHC"),
        [UsState.WV] = ("LICSW", "LPC"),
    };

    public static Profession Pick(UsState state, DemoRandom random)
    {
        var profession = random.Weighted(
            (270, Profession.Psychologist), (300, Profession.ClinicalSocialWorker), (225, Profession.Counselor),
            (90, Profession.MarriageFamilyTherapist), (60, Profession.Psychiatrist), (45, Profession.PsychiatricNurse),
            (10, Profession.Psychoanalyst));

        // Few states license psychoanalysts as such; New York is one.
        return profession == Profession.Psychoanalyst && state != UsState.NY ? Profession.Psychologist : profession;
    }

    public static IReadOnlyList<string> Credentials(DemoPerson person)
    {
        var (socialWorker, counselor) = Titles.GetValueOrDefault(person.Place.State, ("LCSW", "LPC"));
        var random = person.Random;
        return person.Profession switch
        {
            Profession.Psychologist => [random.Weighted((60, "PhD"), (38, "PsyD"), (2, "EdD"))],
            Profession.ClinicalSocialWorker => random.Chance(12) ? ["PhD", socialWorker] : [socialWorker],
            Profession.Counselor => random.Chance(35) ? ["MA", counselor] : [counselor],
            Profession.MarriageFamilyTherapist => random.Chance(30) ? ["MS", "LMFT"] : ["LMFT"],
            Profession.Psychiatrist => [random.Weighted((84, "MD"), (16, "DO"))],
            Profession.PsychiatricNurse => [random.Weighted((60, "MSN"), (40, "DNP")), "PMHNP-BC"],
            Profession.Psychoanalyst => ["LP"],
        };
    }

    /// <summary>The home state's license, for most, and one or two of states near it, for some. Numbers say what they are.</summary>
    public static IReadOnlyList<License> Licenses(DemoPerson person)
    {
        var random = person.Random;
        if (random.Chance(11))
        {
            return [];
        }

        var more = random.Weighted((76, 0), (17, 1), (7, 2)) + (person.Profession == Profession.Psychologist && random.Chance(15) ? 1 : 0);
        return
        [
            .. random.Some(DemoStates.Near(person.Place.State), more)
                .Prepend(person.Place.State)
                .Select((state, index) => License(person, state, isHome: index == 0)),
        ];
    }

    private static License License(DemoPerson person, UsState state, bool isHome)
    {
        var random = person.Random;
        var number = string.Create(CultureInfo.InvariantCulture, $"DEMO-{state}-{random.Between(10_000, 99_999)}");
        var isChecked = random.Chance(isHome ? 42 : 20);
        var asOf = isChecked ? person.AsOf.AddDays(-random.Weighted((90, random.Between(1, 330)), (10, random.Between(366, 500)))) : person.SaidOn();
        var (status, expires) = random.Weighted<(LicenseStatus, DateOnly?)>(
            (62, (LicenseStatus.Active, person.AsOf.AddDays(random.Between(20, 720)))),
            (34, (LicenseStatus.Active, null)),
            (3, (LicenseStatus.Expired, asOf.AddDays(-random.Between(10, 400)))),
            (1, (isChecked ? LicenseStatus.Refused : LicenseStatus.NotStated, null)));
        return new License(state, number, person.Profession, status, expires, isChecked ? Source.CheckedByUs : Source.Therapist, asOf);
    }
}
