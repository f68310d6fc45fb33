using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>Which insurers the fictional therapists take: those that sell in their state.</summary>
internal static class DemoInsurance
{
    private static readonly (int Weight, string Insurer)[] Everywhere =
    [
        (20, "aetna"), (18, "cigna"), (19, "unitedhealthcare"), (14, "optum"), (12, "medicare"), (11, "medicaid"), (5, "humana"),
        (5, "tricare"), (4, "magellan"), (4, "carelon"), (3, "ambetter"), (3, "molina"), (3, "oscar"), (2, "wellcare"),
    ];

    /// <summary>Insurers of one state or a few, the Blue Cross ones first.</summary>
    private static readonly Dictionary<UsState, string> Regional = new()
    {
        [UsState.CA] = "blue-shield-california anthem kaiser",
        [UsState.CO] = "anthem kaiser",
        [UsState.CT] = "anthem connecticare oxford",
        [UsState.DC] = "carefirst kaiser",
        [UsState.DE] = "highmark",
        [UsState.FL] = "florida-blue",
        [UsState.GA] = "anthem kaiser",
        [UsState.HI] = "kaiser",
        [UsState.ID] = "regence",
        [UsState.IL] = "bcbs-illinois",
        [UsState.IN] = "anthem",
        [UsState.KY] = "anthem",
        [UsState.MA] = "bcbs-massachusetts harvard-pilgrim tufts",
        [UsState.MD] = "carefirst kaiser",
        [UsState.ME] = "anthem harvard-pilgrim",
        [UsState.MI] = "bcbs-michigan",
        [UsState.MN] = "bcbs-minnesota medica",
        [UsState.MO] = "anthem",
        [UsState.NC] = "bcbs-north-carolina",
        [UsState.NH] = "anthem harvard-pilgrim",
        [UsState.NJ] = "horizon oxford",
        [UsState.NV] = "anthem",
        [UsState.NY] = "anthem emblemhealth healthfirst oxford",
        [UsState.OH] = "anthem",
        [UsState.OR] = "regence providence kaiser",
        [UsState.PA] = "independence highmark upmc geisinger",
        [UsState.RI] = "blue-cross-blue-shield tufts",
        [UsState.TX] = "bcbs-texas",
        [UsState.UT] = "regence",
        [UsState.VA] = "anthem carefirst kaiser",
        [UsState.WA] = "premera regence kaiser",
        [UsState.WI] = "anthem",
        [UsState.WV] = "highmark",
    };

    public static (Sourced<bool> Takes, IReadOnlyList<NetworkParticipation> Insurers) Of(DemoPerson person)
    {
        var random = person.Random;
        if (random.Chance(40))
        {
            return (Sourced<bool>.Unknown, []);
        }

        // Therapists whose fee is highest take insurance least.
        if (random.Chance(person.Profession is Profession.Psychiatrist or Profession.Psychoanalyst ? 45 : 26))
        {
            return (person.Say(false), []);
        }

        var insurers = Pick(person.Place.State, random.Between(1, 6), random);
        return (person.Say(true), [.. insurers.Select((insurer, index) => Participation(person, insurer, isFirst: index == 0))]);
    }

    private static SortedSet<string> Pick(UsState state, int count, DemoRandom random)
    {
        var regional = Regional.GetValueOrDefault(state, "blue-cross-blue-shield").Split(' ');
        var chosen = new SortedSet<string>(StringComparer.Ordinal);
        while (chosen.Count < count)
        {
            chosen.Add(random.Chance(30) ? random.Pick(regional) : random.Weighted<string>(Everywhere));
        }

        return chosen;
    }

    /// <summary>Now and then the insurer's own directory says it, and now and then the therapist has left a network.</summary>
    private static NetworkParticipation Participation(DemoPerson person, string insurer, bool isFirst)
    {
        var random = person.Random;
        var accepted = isFirst || !random.Chance(5);
        var said = random.Chance(9)
            ? new Sourced<bool>(accepted, Source.Insurer, person.AsOf.AddDays(-random.Between(3, 150)))
            : person.Say(accepted);
        return new NetworkParticipation(insurer, insurer is not ("medicare" or "medicaid") && random.Chance(10) ? ["PPO plans"] : [], said);
    }
}
