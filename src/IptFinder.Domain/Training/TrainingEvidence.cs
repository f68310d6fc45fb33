using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Training;

/// <summary>One piece of evidence that someone learnt an approach.</summary>
/// <param name="Approach">The approach's code in the reference data.</param>
/// <param name="Body">The certifying or training body's code in the reference data.</param>
/// <param name="Level">The level's code in the reference data; null for a training outside a body's ladder.</param>
/// <param name="Course">What the training was, in words; null when the level says it.</param>
/// <param name="Awarded">The day it was awarded; null when not said.</param>
/// <param name="Expires">Last day it is valid; null when it does not expire or is not said.</param>
/// <param name="EvidenceLink">Where it can be seen; null when nowhere public.</param>
/// <param name="Source">Who says so; <see cref="Source.CheckedByUs"/> when we looked it up.</param>
/// <param name="AsOf">The day it was said or checked.</param>
/// <param name="Method">How it was checked ("certificate seen", "body's public register"); null when not checked.</param>
public sealed record TrainingEvidence(
    string Approach,
    string Body,
    string? Level,
    string? Course,
    DateOnly? Awarded,
    DateOnly? Expires,
    string? EvidenceLink,
    Source Source,
    DateOnly AsOf,
    string? Method)
{
    /// <summary>Valid on that day, and said or checked recently enough to still rely on it.</summary>
    public bool InDate(DateOnly today) =>
        !(Expires < today) && !(Awarded > today) && Freshness.IsFresh(FactKind.Other, Source, AsOf, today);

    /// <summary>Somebody other than the therapist vouches for it.</summary>
    public bool IsVouchedFor => Source is Source.CertifyingBody or Source.CheckedByUs;
}
