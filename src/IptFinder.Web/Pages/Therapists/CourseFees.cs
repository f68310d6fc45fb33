using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>What a course comes to at the fees a therapist states. Fees too old to be shown as true do not count.</summary>
internal static class CourseFees
{
    /// <summary>What a course of IPT costs at their fees, from its fewest to its most sessions; null where they state none that holds.</summary>
    public static MoneyRange? Course(Therapist person, ReferenceData reference, DateOnly today)
    {
        if (Session(person.Facts, today) is not { } kind || reference.FindApproach("ipt")?.Sessions is not { } sessions)
        {
            return null;
        }

        var session = person.Facts.Fees[kind].Value;
        var stated = person.Facts.Fees.GetValueOrDefault(VisitKind.First).IfFresh(FactKind.Fee, today);
        var first = MoneyRange.Exactly(stated.IsKnown ? stated.Value : session);
        var course = Domain.Costs.Course.Regular(
            new PlannedVisit(today, reference.VisitCode(VisitKind.First).Number, first),
            new PlannedVisit(today, reference.VisitCode(kind).Number, MoneyRange.Exactly(session)),
            7,
            new SessionCount(sessions.Min, sessions.Min, sessions.Max));
        var estimate = CostEstimator.Estimate(course, new Coverage.SelfPay(null, true, null));
        return new MoneyRange(estimate.Low.Patient, estimate.High.Patient);
    }

    /// <summary>The session they state a fee for, the usual length first; null for none.</summary>
    public static VisitKind? Session(ListingFacts facts, DateOnly today) =>
        ((VisitKind[])[VisitKind.About45Minutes, VisitKind.About60Minutes])
            .Where(kind => facts.Fees.GetValueOrDefault(kind).IsFresh(FactKind.Fee, today))
            .Select(kind => (VisitKind?)kind)
            .FirstOrDefault();
}
