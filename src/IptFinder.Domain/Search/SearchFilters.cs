using System.Globalization;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Search;

/// <summary>
/// Every filter of the finder, in the order they are shown. <see cref="Mode"/> is one of them by name and values, but is
/// judged together with the place; the fee and the name are filters without a list of values.
/// </summary>
public sealed class SearchFilters
{
    public const string Mode = "mode";
    public const string InPerson = "in-person";
    public const string Telehealth = "telehealth";
    public const string Training = "training";
    public const string Insurer = "insurer";
    public const string MaxFee = "maxfee";
    public const string FeeLegend = "Fee for one visit";
    public const string Name = "q";

    private static readonly Vocabulary YesOnly = new([new Term("yes", "Yes", [])]);

    private readonly TrainingLadder _ladder;

    public SearchFilters(ReferenceData reference, TrainingLadder ladder)
    {
        _ladder = ladder;
        All =
        [
            new(Training, "IPT training", "do not say how they trained", TrainingRungs, ReadTraining),
            new(Mode, "How you meet", "do not say if they work online", Modes, (_, _) => KnownCodes.Unknown),
            new("approach", "Kind of therapy", "do not say which therapy they offer", Approaches(reference),
                (person, today) => Codes(person.Facts.Approaches, FactKind.Other, today)),
            new("condition", "What for", "do not say what they help with", reference.Conditions,
                (person, today) => Codes(person.Facts.Conditions, FactKind.Other, today)),
            new("focus", "What to work on", "do not say what they work on", reference.ProblemAreas,
                (person, today) => Codes(person.Facts.ProblemAreas, FactKind.Other, today)),
            new(Insurer, "Insurance", "do not say which insurance they take", reference.Insurers, ReadInsurance),
            new("accepting", "New clients", "do not say if they take new clients", AcceptingOptions, ReadAccepting),
            new("sliding", "Sliding scale", "do not say if they have a sliding scale", YesOnly,
                (person, today) => YesNo(person.Facts.SlidingScale.IfFresh(FactKind.Fee, today) is { IsKnown: true } scale
                    ? scale.Value.Offered
                    : null)),
            new("consult", "Free first talk", "do not say if a first talk is free", YesOnly,
                (person, today) => YesNo(Known(person.Facts.FreeConsultation, FactKind.Fee, today))),
            new("age", "Age of the client", "do not say which ages they see", Ages,
                (person, today) => Codes(person.Facts.Ages, FactKind.Other, today, age => Ages.Terms[(int)age].Code)),
            new("format", "Who comes", "do not say who can come", Formats,
                (person, today) => Codes(person.Facts.Formats, FactKind.Other, today, format => Formats.Terms[(int)format].Code)),
            new("when", "Time of the session", "do not say when they are free", Times,
                (person, today) => Codes(person.Facts.Times, FactKind.Other, today, time => Times.Terms[(int)time].Code)),
            new("language", "Language", "do not say which languages they speak", reference.Languages,
                (person, today) => Codes(person.Facts.Languages, FactKind.Other, today)),
            new("profession", "Profession", "do not name their profession", Professions(reference),
                (person, today) => One(person.Profession, today, profession => Code(profession))),
            new("gender", "Gender of the therapist", "do not state their gender", Genders,
                (person, today) => One(person.Gender, today, gender => Genders.Terms[(int)gender].Code)),
            new("community", "Works often with", "do not say whom they often work with", reference.Communities,
                (person, today) => Codes(person.Facts.Communities, FactKind.Other, today)),
            new("access", "Step-free access", "do not say if their office is step-free", YesOnly, ReadAccess),
        ];
    }

    /// <summary>Steps of the fee filter, in dollars for one visit.</summary>
    public static IReadOnlyList<int> FeeSteps { get; } = [60, 80, 100, 125, 150, 175, 200, 250];

    /// <summary>The steps as values to choose from.</summary>
    public static Vocabulary FeeOptions { get; } = new(
        [.. FeeSteps.Select(dollars => new Term(dollars.ToString(CultureInfo.InvariantCulture), $"Up to {Money.FromDollars(dollars)}", []))]);

    public static Vocabulary TrainingRungs { get; } = new(
    [
        new("certified", "Certified, in date", []),
        new("trained", "Trained", []),
        new("says-so", "Says they offer it", []),
        new("unknown", "Not known", []),
    ]);

    public static Vocabulary Modes { get; } = new([new(InPerson, "In person", []), new(Telehealth, "Online", ["online"])]);

    public static Vocabulary AcceptingOptions { get; } = new(
        [new("yes", "Takes new clients now", []), new("wait", "Has a wait", []), new("no", "Takes none now", [])]);

    public static Vocabulary Ages { get; } = new(
    [
        new("children", "Children, up to 12", []),
        new("teens", "Teens, 13 to 17", []),
        new("adults", "Adults, 18 to 64", []),
        new("older-adults", "Older adults, 65 and over", []),
    ]);

    public static Vocabulary Formats { get; } = new(
    [
        new("individual", "One person", []),
        new("group", "Group", []),
        new("couple", "Couple", []),
        new("family", "Family", []),
    ]);

    public static Vocabulary Times { get; } = new(
        [new("day", "Weekday, daytime", []), new("evening", "Weekday evening", []), new("weekend", "Weekend", [])]);

    public static Vocabulary Genders { get; } = new(
        [new("woman", "Woman", []), new("man", "Man", []), new("nonbinary", "Nonbinary", [])]);

    public IReadOnlyList<SearchFilter> All { get; }

    public SearchFilter? Find(string name) => All.FirstOrDefault(filter => filter.Name == name);

    /// <summary>Address code of a profession: "clinical-social-worker".</summary>
    public static string Code(Profession profession) => profession switch
    {
        Profession.Psychologist => "psychologist",
        Profession.ClinicalSocialWorker => "clinical-social-worker",
        Profession.Counselor => "counselor",
        Profession.MarriageFamilyTherapist => "marriage-family-therapist",
        Profession.Psychiatrist => "psychiatrist",
        Profession.PsychiatricNurse => "psychiatric-nurse",
        Profession.Psychoanalyst => "psychoanalyst",
    };

    /// <summary>The price the fee filter goes by: about 45 minutes, else about 60, else the sliding scale's floor.</summary>
    public static Money? FeeToCompare(ListingFacts facts, DateOnly today)
    {
        foreach (var kind in (ReadOnlySpan<VisitKind>)[VisitKind.About45Minutes, VisitKind.About60Minutes])
        {
            if (facts.Fees.TryGetValue(kind, out var fee) && fee.IsFresh(FactKind.Fee, today))
            {
                return fee.Value;
            }
        }

        return facts.SlidingScale.IfFresh(FactKind.Fee, today) is { IsKnown: true, Value: { Offered: true } scale } ? scale.Floor : null;
    }

    /// <summary>Whether a fee is at most so many dollars.</summary>
    public static Verdict FeeVerdict(Money? fee, int dollars) => fee switch
    {
        null => Verdict.Unknown,
        { } known => known <= Money.FromDollars(dollars) ? Verdict.Yes : Verdict.No,
    };

    private static Vocabulary Approaches(ReferenceData reference) =>
        new([.. reference.Approaches.Select(approach => new Term(approach.Code, approach.Name, []))]);

    private static Vocabulary Professions(ReferenceData reference) =>
        new([.. Enum.GetValues<Profession>().Select(one => new Term(Code(one), reference.ProfessionLabels[one], []))]);

    private KnownCodes ReadTraining(Therapist person, DateOnly today)
    {
        var rung = _ladder.RungOf(person.Facts, today);
        return new KnownCodes([TrainingRungs.Terms[(int)rung].Code], rung == TrainingRung.Unknown ? Verdict.Unknown : Verdict.No);
    }

    /// <summary>
    /// An insurer that was lately named is known either way; one named long ago is open. One not named is a no only when the
    /// therapist lately said which insurers they take, or that they take none, which also takes back older words. An
    /// insurer's own directory speaks for itself alone.
    /// </summary>
    private static KnownCodes ReadInsurance(Therapist person, DateOnly today)
    {
        var facts = person.Facts;
        if (facts.Insurance.Count == 0 && !facts.TakesInsurance.IsKnown)
        {
            return KnownCodes.Unknown;
        }

        var said = facts.Insurance.ToLookup(one => one.Accepted.IfFresh(FactKind.Insurance, today) switch
        {
            { IsKnown: false } => Verdict.Unknown,
            { Value: var accepted } => accepted ? Verdict.Yes : Verdict.No,
        });
        var takesNone = Known(facts.TakesInsurance, FactKind.Insurance, today) == false;
        var othersKnown = takesNone || said[Verdict.Yes].Any(one => one.Accepted.Source == Source.Therapist);
        return new KnownCodes([.. said[Verdict.Yes].Select(one => one.Insurer)], othersKnown ? Verdict.No : Verdict.Unknown)
        {
            No = [.. said[Verdict.No].Select(one => one.Insurer)],
            Unsure = takesNone ? [] : [.. said[Verdict.Unknown].Select(one => one.Insurer)],
        };
    }

    private static KnownCodes ReadAccepting(Therapist person, DateOnly today) =>
        AcceptingOn.Judge(person.Facts.Accepting, today).Status switch
        {
            NewClients.Yes => KnownCodes.Only(["yes"]),
            NewClients.Wait => KnownCodes.Only(["wait"]),
            NewClients.No => KnownCodes.Only(["no"]),
            NewClients.Unknown => KnownCodes.Unknown,
        };

    private static KnownCodes ReadAccess(Therapist person, DateOnly today)
    {
        var said = person.Locations
            .Where(location => location.InPersonOn(today) != false)
            .Select(location => Known(location.StepFree, FactKind.Other, today))
            .ToList();
        return YesNo(said.Contains(true) ? true : said.Count > 0 && said.TrueForAll(one => one == false) ? false : null);
    }

    private static bool? Known(Sourced<bool> fact, FactKind kind, DateOnly today) => fact.IsFresh(kind, today) ? fact.Value : null;

    private static KnownCodes YesNo(bool? known) => known switch
    {
        true => KnownCodes.Only(["yes"]),
        false => KnownCodes.Only([]),
        null => KnownCodes.Unknown,
    };

    private static KnownCodes One<T>(Sourced<T> fact, DateOnly today, Func<T, string> code)
        where T : notnull =>
        fact.IsFresh(FactKind.Other, today) ? KnownCodes.Only([code(fact.Value)]) : KnownCodes.Unknown;

    private static KnownCodes Codes(Sourced<IReadOnlyList<string>> fact, FactKind kind, DateOnly today) =>
        fact.IsFresh(kind, today) ? KnownCodes.Only(fact.Value) : KnownCodes.Unknown;

    private static KnownCodes Codes<T>(Sourced<IReadOnlyList<T>> fact, FactKind kind, DateOnly today, Func<T, string> code)
        where T : struct =>
        fact.IsFresh(kind, today) ? KnownCodes.Only([.. fact.Value.Select(code)]) : KnownCodes.Unknown;
}
