using IptFinder.Domain.Amounts;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Costs;

/// <summary>What a therapist says their visits cost, as far as it still holds: what is too old is left out.</summary>
/// <param name="Kind">The session that has a fee: about 45 minutes, else about 60.</param>
/// <param name="Session">Its fee, with who says so and when.</param>
/// <param name="First">The first visit's fee; unknown where it is not stated.</param>
/// <param name="SlidingScale">Lower fees by income; unknown where not stated.</param>
/// <param name="Prepaid">A discount for paying ahead; unknown where not stated.</param>
public sealed record StatedFees(
    VisitKind Kind, Sourced<Money> Session, Sourced<Money> First, Sourced<SlidingScale> SlidingScale, Sourced<PrepaidDiscount> Prepaid)
{
    private const int Weekly = 7;

    /// <summary>Null when no fee of a session holds on the day.</summary>
    public static StatedFees? On(DateOnly today, ListingFacts facts)
    {
        foreach (var kind in (VisitKind[])[VisitKind.About45Minutes, VisitKind.About60Minutes])
        {
            if (facts.Fees.GetValueOrDefault(kind).IfFresh(FactKind.Fee, today) is { IsKnown: true } session)
            {
                return new StatedFees(
                    kind,
                    session,
                    facts.Fees.GetValueOrDefault(VisitKind.First).IfFresh(FactKind.Fee, today),
                    facts.SlidingScale.IfFresh(FactKind.Fee, today),
                    facts.PrepaidDiscount.IfFresh(FactKind.Fee, today));
            }
        }

        return null;
    }

    /// <summary>A course paid by oneself, from its fewest to its most sessions. Without a fee of its own the first visit costs the same.</summary>
    public MoneyRange Course(CountRange sessions, ReferenceData reference)
    {
        var any = DateOnly.MinValue;
        var first = MoneyRange.Exactly(First.IsKnown ? First.Value : Session.Value);
        var course = Costs.Course.Regular(
            new PlannedVisit(any, reference.VisitCode(VisitKind.First).Number, first),
            new PlannedVisit(any, reference.VisitCode(Kind).Number, MoneyRange.Exactly(Session.Value)),
            Weekly,
            new SessionCount(sessions.Min, sessions.Min, sessions.Max));
        var estimate = CostEstimator.Estimate(course, new Coverage.SelfPay(null, true, null));
        return new MoneyRange(estimate.Low.Patient, estimate.High.Patient);
    }
}
