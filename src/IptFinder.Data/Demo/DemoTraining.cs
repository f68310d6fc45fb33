using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Data.Demo;

/// <summary>Approaches, training and groups of the fictional therapists.</summary>
internal static class DemoTraining
{
    private static readonly string[] Methods = ["Certificate seen", "Looked up in the body's register", "The body confirmed it by e-mail"];

    public static Sourced<IReadOnlyList<string>> Approaches(DemoPerson person) => person.Training switch
    {
        DemoTrainingKind.NotSaid => Sourced<IReadOnlyList<string>>.Unknown,
        DemoTrainingKind.None => person.Say<IReadOnlyList<string>>([]),
        DemoTrainingKind.Related => person.Say<IReadOnlyList<string>>([person.Random.Weighted((80, "dit"), (20, "mit"))]),
        _ => person.Say(Offered(person)),
    };

    public static IReadOnlyList<TrainingEvidence> Evidence(DemoPerson person) => person.Training switch
    {
        DemoTrainingKind.Certified or DemoTrainingKind.Lapsed => [Certificate(person)],
        DemoTrainingKind.Trained => [Course(person)],
        _ => [],
    };

    public static IReadOnlyList<TherapyGroup> Groups(DemoPerson person)
    {
        if (!person.HasGroup)
        {
            return [];
        }

        var random = person.Random;
        var starts = person.AsOf.AddDays(random.Chance(70) ? random.Between(8, 80) : -random.Between(10, 40));
        var seats = random.Between(6, 10);
        return
        [
            new TherapyGroup(
                GroupApproach(person),
                starts,
                starts.DayOfWeek,
                random.Between(8, 16),
                90,
                seats,
                random.Chance(70) ? random.Below(seats - 1) : null,
                random.Chance(80) ? true : null,
                random.Weighted<bool?>((55, false), (10, true), (35, null)),
                Source.Therapist,
                person.AsOf.AddDays(-random.Below(Math.Min(60, person.AsOf.DayNumber - person.ConsentOn.DayNumber)))),
        ];
    }

    private static IReadOnlyList<string> Offered(DemoPerson person)
    {
        var random = person.Random;
        var offered = new List<string> { "ipt" };
        offered.AddRange(Own(person));
        if (person.HasGroup)
        {
            offered.Add(GroupApproach(person));
        }

        foreach (var (percent, approach) in new[] { (11, "ipt-brief"), (8, "ipt-maintenance"), (4, "ipc"), (2, "dit") })
        {
            if (random.Chance(percent))
            {
                offered.Add(approach);
            }
        }

        return [.. offered.Distinct()];
    }

    private static string[] Own(DemoPerson person) => person.Focus switch
    {
        DemoFocus.Teens when person.Random.Chance(12) => ["ipt-a", "fb-ipt"],
        DemoFocus.Teens => ["ipt-a"],
        DemoFocus.Perinatal => ["ipt-perinatal"],
        DemoFocus.Bipolar => ["ipsrt"],
        DemoFocus.Trauma => ["ipt-ptsd"],
        DemoFocus.Eating => ["ipt-ed"],
        DemoFocus.OlderAdults when person.Random.Chance(40) => ["ipt-maintenance"],
        _ => [],
    };

    private static string GroupApproach(DemoPerson person) => person.Focus switch
    {
        DemoFocus.Teens => "ipt-a",
        DemoFocus.Perinatal => "rose",
        _ => "ipt-group",
    };

    /// <summary>Certified now was confirmed within the year. One that has lapsed ran out, whoever confirmed it.</summary>
    private static TrainingEvidence Certificate(DemoPerson person)
    {
        var random = person.Random;
        var (body, level, years) = random.Weighted<(string, string, int?)>(
            (74, ("ipt-institute", "b", random.Chance(50) ? 5 : null)), (18, ("isipt", "therapist", 3)), (3, ("isipt", "supervisor", 3)),
            (3, ("ipt-institute", "d", null)), (2, ("ipt-institute", "c", null)));
        var isChecked = random.Chance(55);
        var lapsed = person.Training == DemoTrainingKind.Lapsed;
        var expires = lapsed
            ? person.AsOf.AddDays(-random.Between(20, 500))
            : years is null ? default(DateOnly?) : person.AsOf.AddDays(random.Between(40, 365 * years.Value));
        var awarded = Later(expires?.AddYears(-(years ?? 5)) ?? person.AsOf.AddDays(-random.Between(60, 2600)), FirstSummer(person));
        var asOf = person.AsOf.AddDays(-random.Between(1, 320));
        return new TrainingEvidence(
            "ipt",
            body,
            level,
            null,
            awarded,
            expires,
            random.Chance(40) ? $"https://example.org/register/{person.Id}" : null,
            isChecked ? Source.CheckedByUs : Source.CertifyingBody,
            Later(asOf, awarded),
            isChecked ? random.Pick(Methods) : null);
    }

    private static TrainingEvidence Course(DemoPerson person)
    {
        var random = person.Random;
        var (approach, body, level, course) = person.Focus switch
        {
            DemoFocus.Bipolar => ("ipsrt", "ipsrt-org", null, "Online course in IPSRT"),
            DemoFocus.Teens when random.Chance(60) => ("ipt-a", "other", null, "Workshop in IPT for teens, with case consultation"),
            DemoFocus.Trauma when random.Chance(60) => ("ipt-ptsd", "other", null, "Two-day workshop in IPT for PTSD"),
            _ => random.Weighted<(string, string, string?, string?)>(
                (56, ("ipt", "ipt-institute", "a", null)),
                (30, ("ipt", "other", null, "Two-day workshop in IPT, with three months of case consultation")),
                (14, ("ipt", "va", null, "VA training in IPT for depression"))),
        };
        var awarded = Later(person.AsOf.AddDays(-random.Between(90, 3600)), FirstSummer(person));
        var isChecked = random.Chance(35);
        var asOf = isChecked ? person.AsOf.AddDays(-random.Between(1, 420)) : person.SaidOn();
        return new TrainingEvidence(
            approach,
            body,
            level,
            course,
            random.Chance(80) ? awarded : null,
            null,
            null,
            isChecked ? Source.CheckedByUs : Source.Therapist,
            Later(asOf, awarded),
            isChecked ? random.Pick(Methods) : null);
    }

    /// <summary>Nobody is trained before the year they begin to practice.</summary>
    private static DateOnly FirstSummer(DemoPerson person) => new(person.Since, 7, 1);

    private static DateOnly Later(DateOnly one, DateOnly other) => one < other ? other : one;
}
