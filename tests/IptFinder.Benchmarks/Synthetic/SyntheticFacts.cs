using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Benchmarks.Synthetic;

/// <summary>What people listed by consent say: each fact is now and then not said, or said too long ago.</summary>
internal sealed class SyntheticFacts(ReferenceData reference)
{
    private static readonly UsState[] SpanishSpeaking = [UsState.TX, UsState.CA, UsState.FL, UsState.NM, UsState.AZ, UsState.NY, UsState.PR];

    private readonly string[] _approaches = [.. reference.Approaches.Select(approach => approach.Code)];
    private readonly string[] _conditions = Codes(reference.Conditions);
    private readonly string[] _areas = Codes(reference.ProblemAreas);
    private readonly string[] _insurers = Codes(reference.Insurers);
    private readonly string[] _languages = Codes(reference.Languages);
    private readonly string[] _communities = Codes(reference.Communities);

    /// <summary>One fact: unknown a fifth of the time, and of the rest a tenth too old for most uses.</summary>
    public static Sourced<T> Said<T>(Dice dice, T value)
        where T : notnull =>
        dice.Percent(20) ? Sourced<T>.Unknown : new Sourced<T>(value, Source.Therapist, Day(dice));

    public ListingFacts Of(Dice dice, UsState home, Profession profession)
    {
        var isOnline = dice.Percent(65);
        return new ListingFacts
        {
            Online = Said(dice, isOnline),
            OnlineStates = isOnline && dice.Percent(15) ? Said<IReadOnlyList<UsState>>(dice, [home]) : Sourced<IReadOnlyList<UsState>>.Unknown,
            Training = Training(dice),
            Approaches = Some(dice, _approaches, 4),
            Conditions = Some(dice, _conditions, 6),
            ProblemAreas = Some(dice, _areas, 4),
            Ages = Some(dice, Enum.GetValues<AgeGroup>(), 3),
            Formats = Some(dice, Enum.GetValues<SessionFormat>(), 3),
            Times = Some(dice, Enum.GetValues<SessionTime>(), 3),
            Languages = Said<IReadOnlyList<string>>(dice, Languages(dice, home)),
            Communities = Some(dice, _communities, 3),
            PractisingSince = Said(dice, dice.Between(1980, 2025)),
            Fees = Fees(dice, profession),
            SlidingScale = Said(dice, new SlidingScale(dice.Percent(40), Money.FromDollars(dice.Between(6, 20) * 5), null, null)),
            FreeConsultation = Said(dice, dice.Percent(50)),
            TakesInsurance = Said(dice, dice.Percent(75)),
            Insurance = [.. dice.Some(_insurers, dice.Below(9)).Select(insurer => Insurance(dice, insurer))],
            Accepting = Said(dice, Accepting(dice)),
        };
    }

    private static DateOnly Day(Dice dice) =>
        SyntheticDirectory.Today.AddDays(-dice.Weighted((60, dice.Below(21)), (30, dice.Below(180)), (10, dice.Between(180, 500))));

    private static string[] Codes(Vocabulary words) => [.. words.Terms.Select(term => term.Code)];

    private static Sourced<IReadOnlyList<T>> Some<T>(Dice dice, T[] all, int most) => Said(dice, dice.Some(all, dice.Between(1, most)));

    private static AcceptingStatus Accepting(Dice dice) => dice.Weighted<AcceptingStatus>(
        (50, new AcceptingStatus.Yes()),
        (25, new AcceptingStatus.WaitWeeks(dice.Between(1, 12))),
        (10, new AcceptingStatus.From(SyntheticDirectory.Today.AddDays(dice.Between(-20, 60)))),
        (15, new AcceptingStatus.No()));

    private static NetworkParticipation Insurance(Dice dice, string insurer) =>
        new(insurer, [], new Sourced<bool>(dice.Percent(90), dice.Percent(80) ? Source.Therapist : Source.Insurer, Day(dice)));

    private static Dictionary<VisitKind, Sourced<Money>> Fees(Dice dice, Profession profession)
    {
        var more = profession is Profession.Psychiatrist ? 100 : profession is Profession.Psychologist ? 40 : 0;
        var dollars = (dice.Between(12, 45) * 5) + more;
        return new()
        {
            [VisitKind.About45Minutes] = Said(dice, Money.FromDollars(dollars)),
            [VisitKind.About60Minutes] = Said(dice, Money.FromDollars(dollars + 30)),
        };
    }

    private List<string> Languages(Dice dice, UsState home)
    {
        List<string> spoken = ["english"];
        if (dice.Percent(SpanishSpeaking.Contains(home) ? 35 : 8))
        {
            spoken.Add("spanish");
        }

        if (dice.Percent(12) && dice.Pick(_languages) is var other && !spoken.Contains(other))
        {
            spoken.Add(other);
        }

        return spoken;
    }

    private TrainingEvidence[] Training(Dice dice)
    {
        if (dice.Percent(40))
        {
            return [];
        }

        var level = dice.Pick(reference.CertificationLevels);
        var today = SyntheticDirectory.Today;
        return
        [
            new(level.Approach, level.Body, level.Code, null, today.AddDays(-dice.Between(400, 4000)),
                dice.Percent(50) ? today.AddDays(dice.Between(-200, 900)) : null, null,
                dice.Percent(40) ? Source.CertifyingBody : Source.Therapist, Day(dice), null),
        ];
    }
}
