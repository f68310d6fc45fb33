using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>What the fictional therapists charge: by profession and place, in steps of five dollars.</summary>
internal static class DemoMoney
{
    private const int Least = 60;
    private const int Most = 300;

    private static readonly UsState[] Dear =
        [UsState.CA, UsState.CT, UsState.DC, UsState.MA, UsState.MD, UsState.NJ, UsState.NY, UsState.WA];

    private static readonly UsState[] Cheap =
        [UsState.AL, UsState.AR, UsState.KY, UsState.LA, UsState.MS, UsState.OK, UsState.PR, UsState.WV];

    private static readonly string[] Rules =
    [
        "For people without insurance, by income.",
        "By household income. We talk about it in the first call.",
        "For students and people between jobs.",
        "For anyone who could not come otherwise.",
        "A few places at a lower fee, by income and family size.",
    ];

    public static Dictionary<VisitKind, Sourced<Money>> Fees(DemoPerson person)
    {
        var random = person.Random;
        var fees = new Dictionary<VisitKind, Sourced<Money>>();
        if (!random.Chance(62))
        {
            return fees;
        }

        var about45 = Round(Usual(person) * random.Between(75, 125) / 100);
        if (random.Chance(55))
        {
            fees[VisitKind.First] = person.Say(Dollars(about45 * random.Between(110, 140) / 100));
        }

        if (random.Chance(85))
        {
            fees[VisitKind.About45Minutes] = person.Say(Dollars(about45));
        }

        if (random.Chance(55) || !fees.ContainsKey(VisitKind.About45Minutes))
        {
            fees[VisitKind.About60Minutes] = person.Say(Dollars(about45 * random.Between(115, 130) / 100));
        }

        if (person.HasGroup)
        {
            fees[VisitKind.Group] = person.Say(Money.FromDollars(5 * random.Between(7, 16)));
        }

        return fees;
    }

    public static Sourced<SlidingScale> SlidingScale(DemoPerson person, Dictionary<VisitKind, Sourced<Money>> fees)
    {
        var random = person.Random;
        return person.Says(60, () =>
        {
            if (!random.Chance(52))
            {
                return new SlidingScale(false, null, null, null);
            }

            var usual = fees.TryGetValue(VisitKind.About45Minutes, out var fee) ? (int)(fee.Value.Cents / 100) : Usual(person);
            return new SlidingScale(
                true,
                random.Chance(72) ? Money.FromDollars(Math.Max(30, usual * random.Between(35, 65) / 500 * 5)) : null,
                random.Chance(60) ? random.Pick(Rules) : null,
                random.Chance(35) ? random.Below(4) : null);
        });
    }

    private static int Usual(DemoPerson person)
    {
        var dollars = person.Profession switch
        {
            Profession.Psychologist => 175,
            Profession.ClinicalSocialWorker => 140,
            Profession.Counselor => 125,
            Profession.MarriageFamilyTherapist => 135,
            Profession.Psychiatrist => 265,
            Profession.PsychiatricNurse => 185,
            Profession.Psychoanalyst => 165,
        };
        var percent = Dear.Contains(person.Place.State) ? 118 : Cheap.Contains(person.Place.State) ? 84 : 100;
        return dollars * (percent + (person.TownSize > 40 ? 10 : 0)) / 100;
    }

    private static Money Dollars(int dollars) => Money.FromDollars(Round(dollars));

    private static int Round(int dollars) => Math.Clamp((dollars + 2) / 5 * 5, Least, Most);
}
