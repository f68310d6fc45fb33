using System.Collections.Frozen;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Medicare;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Domain.Treatment;

namespace IptFinder.Domain.Reference;

/// <summary>
/// The lists and dated facts everything else speaks in. Read once at start from <c>seeds/reference</c>, checked there, and
/// never changed after.
/// </summary>
public sealed class ReferenceData
{
    public required Gazetteer Gazetteer { get; init; }

    /// <summary>Names of states and territories.</summary>
    public required FrozenDictionary<UsState, string> StateNames { get; init; }

    /// <summary>Outlines of the fifty states and the capital, for a map.</summary>
    public required IReadOnlyList<StateShape> StateShapes { get; init; }

    public required IReadOnlyList<Approach> Approaches { get; init; }

    /// <summary>The parts of a course, in order.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    /// <summary>What plans of a course are made of.</summary>
    public required PlanGuide Plans { get; init; }

    /// <summary>Time zones from east to west.</summary>
    public required IReadOnlyList<UsTimeZone> TimeZones { get; init; }

    public required Vocabulary Conditions { get; init; }

    /// <summary>How well IPT is tested for each condition, by its code.</summary>
    public required FrozenDictionary<string, ConditionEvidence> Evidence { get; init; }

    public required Vocabulary ProblemAreas { get; init; }

    /// <summary>What each problem area is about, by its code.</summary>
    public required FrozenDictionary<string, SourcedNote> ProblemAreaNotes { get; init; }

    public required Vocabulary Insurers { get; init; }

    public required Vocabulary Languages { get; init; }

    public required Vocabulary Communities { get; init; }

    /// <summary>Singular label of each profession: "Clinical social worker".</summary>
    public required FrozenDictionary<Profession, string> ProfessionLabels { get; init; }

    /// <summary>Registry taxonomy codes or prefixes ending in "*", each with its profession.</summary>
    public required IReadOnlyList<TaxonomyRule> Taxonomies { get; init; }

    /// <summary>Names of certifying and training bodies by code.</summary>
    public required FrozenDictionary<string, string> CertifyingBodies { get; init; }

    public required IReadOnlyList<CertificationLevel> CertificationLevels { get; init; }

    public required IReadOnlyList<Compact> Compacts { get; init; }

    /// <summary>Billing codes in the order a course meets them, one for each kind of visit and a few without one.</summary>
    public required IReadOnlyList<VisitCode> VisitCodes { get; init; }

    /// <summary>Forms that people fill in about themselves, in the order in which they are asked.</summary>
    public required IReadOnlyList<Questionnaire> Questionnaires { get; init; }

    public required IReadOnlyList<CrisisLine> CrisisLines { get; init; }

    public required IReadOnlyList<PriceBenchmark> PriceBenchmarks { get; init; }

    /// <summary>What Medicare allows for the billing codes among <see cref="VisitCodes"/>.</summary>
    public required MedicareSchedule Medicare { get; init; }

    public required CostFigures CostFigures { get; init; }

    /// <summary>Words of the costs page, by their code.</summary>
    public required FrozenDictionary<string, InsuranceTerm> InsuranceTerms { get; init; }

    /// <summary>Results of studies and other figures that texts name, by their name.</summary>
    public required FrozenDictionary<string, StudyFigure> StudyFigures { get; init; }

    /// <summary>What people describe in the guide, in the order it is asked.</summary>
    public required IReadOnlyList<GuideTopic> GuideTopics { get; init; }

    /// <summary>Questions to ask a therapist, those that fit any therapist first.</summary>
    public required IReadOnlyList<TherapistQuestion> Questions { get; init; }

    /// <summary>By name; the order is no rank.</summary>
    public required IReadOnlyList<SubscriptionService> SubscriptionServices { get; init; }

    /// <summary>Every source a reference value names, by id.</summary>
    public required FrozenDictionary<string, ReferenceSource> Sources { get; init; }

    public Approach? FindApproach(string code) =>
        Approaches.FirstOrDefault(approach => string.Equals(approach.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>A time zone by its name or another of its names.</summary>
    public UsTimeZone? FindTimeZone(string id) =>
        TimeZones.FirstOrDefault(zone => zone.Id == id || zone.Aliases.Contains(id, StringComparer.Ordinal));

    /// <summary>The zones a state lies in; at least one.</summary>
    public IReadOnlyList<UsTimeZone> ZonesOf(UsState state) => [.. TimeZones.Where(zone => zone.States.Contains(state))];

    /// <summary>The billing code and words for a kind of visit.</summary>
    public VisitCode VisitCode(VisitKind kind) => VisitCodes.First(code => code.Kind == kind);

    public CertificationLevel? FindLevel(string body, string level) =>
        CertificationLevels.FirstOrDefault(entry => entry.Body == body && entry.Code == level);
}
