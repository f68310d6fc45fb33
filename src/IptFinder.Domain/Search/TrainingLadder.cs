using System.Collections.Frozen;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Search;

/// <summary>Puts a therapist on the ladder certified, trained, says so, unknown. It is about IPT and its adaptations only.</summary>
public sealed class TrainingLadder(ReferenceData reference)
{
    private readonly FrozenSet<string> _iptCodes =
        reference.Approaches.Where(approach => approach.IsIpt).Select(approach => approach.Code).ToFrozenSet();

    private readonly FrozenSet<(string Body, string Level)> _certifying =
        reference.CertificationLevels.Where(level => level.Certifies && reference.FindApproach(level.Approach)!.IsIpt).Select(level => (level.Body, level.Code)).ToFrozenSet();

    /// <summary>
    /// Certified needs a certificate in date that the body or we have confirmed within a year. One that is only claimed, or
    /// has run out, still shows training; one still to be awarded shows none. What a therapist says of themselves stops
    /// counting after a year.
    /// </summary>
    public TrainingRung RungOf(ListingFacts facts, DateOnly today) =>
        BestEvidence(facts, today) is { } best
            ? best.Rung
            : SaysTheyOfferIpt(facts, today) ? TrainingRung.SaysSo : TrainingRung.Unknown;

    /// <summary>The piece of evidence the rung rests on; null when it rests on the therapist's word or on nothing.</summary>
    public (TrainingEvidence Evidence, TrainingRung Rung)? BestEvidence(ListingFacts facts, DateOnly today)
    {
        (TrainingEvidence Evidence, TrainingRung Rung)? best = null;
        foreach (var evidence in facts.Training)
        {
            var rung = Rung(evidence, today);
            if (rung != TrainingRung.Unknown && (best is null || rung < best.Value.Rung))
            {
                best = (evidence, rung);
            }
        }

        return best;
    }

    /// <summary>Whoever lately said what they do offers IPT only if they named it; of others their training speaks.</summary>
    public bool OffersIpt(ListingFacts facts, DateOnly today) => facts.Approaches.IsFresh(FactKind.Other, today)
        ? SaysTheyOfferIpt(facts, today)
        : RungOf(facts, today) != TrainingRung.Unknown;

    private TrainingRung Rung(TrainingEvidence evidence, DateOnly today)
    {
        if (!_iptCodes.Contains(evidence.Approach) || evidence.Awarded > today)
        {
            return TrainingRung.Unknown;
        }

        if (evidence.IsVouchedFor)
        {
            return evidence.InDate(today) && evidence.Level is { } level && _certifying.Contains((evidence.Body, level))
                ? TrainingRung.Certified
                : TrainingRung.Trained;
        }

        return Freshness.IsFresh(FactKind.Other, evidence.Source, evidence.AsOf, today) ? TrainingRung.Trained : TrainingRung.Unknown;
    }

    private bool SaysTheyOfferIpt(ListingFacts facts, DateOnly today) =>
        facts.Approaches.IsFresh(FactKind.Other, today) && facts.Approaches.Value.Any(_iptCodes.Contains);
}
