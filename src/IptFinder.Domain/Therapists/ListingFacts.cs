using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Therapists;

/// <summary>
/// What a therapist says in a listing by consent. Someone only the registry names has <see cref="None"/>: every fact unknown.
/// Codes (approaches, conditions, insurers ...) are those of the reference data. A known list is complete: what is not on
/// it is not offered. An empty known list means "none".
/// </summary>
public sealed record ListingFacts
{
    public static ListingFacts None { get; } = new();

    public Sourced<bool> Online { get; init; }

    /// <summary>States they see people in online, in their words; does not replace the license question.</summary>
    public Sourced<IReadOnlyList<UsState>> OnlineStates { get; init; }

    public IReadOnlyList<TrainingEvidence> Training { get; init; } = [];

    public Sourced<IReadOnlyList<string>> Approaches { get; init; }

    public Sourced<IReadOnlyList<string>> Conditions { get; init; }

    public Sourced<IReadOnlyList<string>> ProblemAreas { get; init; }

    public Sourced<IReadOnlyList<AgeGroup>> Ages { get; init; }

    public Sourced<IReadOnlyList<SessionFormat>> Formats { get; init; }

    public Sourced<IReadOnlyList<string>> Languages { get; init; }

    public Sourced<IReadOnlyList<string>> Communities { get; init; }

    /// <summary>The calendar year they began to practice.</summary>
    public Sourced<int> PractisingSince { get; init; }

    public IReadOnlyDictionary<VisitKind, Sourced<Money>> Fees { get; init; } = new Dictionary<VisitKind, Sourced<Money>>();

    public Sourced<SlidingScale> SlidingScale { get; init; }

    public Sourced<PrepaidDiscount> PrepaidDiscount { get; init; }

    public Sourced<bool> FreeConsultation { get; init; }

    /// <summary>False: they say they take no insurance at all.</summary>
    public Sourced<bool> TakesInsurance { get; init; }

    public IReadOnlyList<NetworkParticipation> Insurance { get; init; } = [];

    public Sourced<AcceptingStatus> Accepting { get; init; }

    public Sourced<IReadOnlyList<SessionTime>> Times { get; init; }

    public IReadOnlyList<TherapyGroup> Groups { get; init; } = [];

    /// <summary>At most 600 characters of plain text.</summary>
    public Sourced<string> OwnWords { get; init; }

    public Sourced<string> Email { get; init; }

    /// <summary>An http or https address.</summary>
    public Sourced<string> Website { get; init; }
}
