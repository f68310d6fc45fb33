using System.Collections.Frozen;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Tests.Shared;

/// <summary>
/// A few words of every list, made up for tests of rules: no files are read. What the real lists say is tested elsewhere.
/// </summary>
internal static class TestVocabulary
{
    public static Compact Psypact { get; } = new(
        "psypact",
        "PSYPACT",
        [Profession.Psychologist],
        Issuing: true,
        new Dictionary<UsState, DateOnly>
        {
            [UsState.CT] = new(2024, 1, 1),
            [UsState.RI] = new(2024, 1, 1),
            [UsState.PA] = new(2024, 1, 1),
            [UsState.VT] = Days.In(30),
        },
        Days.Ago(200),
        "test");

    public static Compact Counseling { get; } = Psypact with
    {
        Code = "counseling",
        Name = "Counseling Compact",
        Professions = [Profession.Counselor],
        CoversFrom = new Dictionary<UsState, DateOnly> { [UsState.CT] = new(2025, 9, 30), [UsState.PA] = Days.Today },
    };

    /// <summary>States have joined; it grants nothing yet.</summary>
    public static Compact SocialWork { get; } = Psypact with
    {
        Code = "social-work",
        Name = "Social Work Compact",
        Professions = [Profession.ClinicalSocialWorker],
        Issuing = false,
    };

    public static ReferenceData Reference { get; } = new()
    {
        Gazetteer = new Gazetteer([], new Dictionary<UsState, string>(), new Dictionary<string, string>()),
        StateNames = Enum.GetValues<UsState>().ToFrozenDictionary(state => state, state => $"State of {state}"),
        StateShapes = [],
        Approaches =
        [
            new("ipt", "Interpersonal psychotherapy", "IPT", ApproachFamily.Ipt),
            new("ipt-a", "IPT for teens", "IPT-A", ApproachFamily.Ipt),
            new("ipsrt", "Interpersonal and social rhythm therapy", "IPSRT", ApproachFamily.IptAdaptation),
            new("dit", "Dynamic interpersonal therapy", "DIT", ApproachFamily.Related),
        ],
        Phases = [],
        Plans = new([], [], [], []),
        TimeZones = [],
        Evidence = FrozenDictionary<string, ConditionEvidence>.Empty,
        ProblemAreaNotes = FrozenDictionary<string, SourcedNote>.Empty,
        VisitCodes = [],
        Conditions = Words("depression", "bipolar", "binge-eating"),
        ProblemAreas = Words("grief", "conflict"),
        Insurers = Words("aetna", "cigna", "medicare"),
        Languages = Words("english", "spanish", "asl"),
        Communities = Words("veterans", "lgbtq"),
        ProfessionLabels = Enum.GetValues<Profession>().ToFrozenDictionary(one => one, one => one.ToString()),
        Taxonomies = [],
        CertifyingBodies = FrozenDictionary.ToFrozenDictionary([KeyValuePair.Create("institute", "The Institute")]),
        CertificationLevels =
        [
            new("institute", "a", "Course finished", "ipt", Certifies: false),
            new("institute", "b", "Certified therapist", "ipt", Certifies: true),
            new("institute", "d", "Certified in another therapy", "dit", Certifies: true),
        ],
        Compacts = [Psypact, Counseling, SocialWork],
        GuideTopics = [],
        Questionnaires = [],
        Questions = [],
        CrisisLines = [],
        PriceBenchmarks = [],
        Medicare = TestFigures.Medicare,
        CostFigures = TestFigures.Costs,
        StudyFigures = FrozenDictionary<string, StudyFigure>.Empty,
        InsuranceTerms = FrozenDictionary<string, InsuranceTerm>.Empty,
        SubscriptionServices = [],
        Sources = FrozenDictionary<string, ReferenceSource>.Empty,
    };

    public static TrainingLadder Ladder { get; } = new(Reference);

    public static PracticeAuthority Authority { get; } = new(Reference.Compacts);

    public static SearchFilters Filters { get; } = new(Reference, Ladder);

    public static SearchRules Rules { get; } = new(Filters, Ladder, Authority);

    public static TherapistSearch Search { get; } = new(Rules);

    public static SearchIndex Index(IReadOnlyList<Therapist> people, DateOnly today) => new(JudgedPeople.Of(people, Rules, today), Rules);

    private static Vocabulary Words(params string[] codes) => new([.. codes.Select(code => new Term(code, code, []))]);
}
