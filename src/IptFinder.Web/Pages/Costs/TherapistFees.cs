using System.Globalization;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Fills the prices of a way to pay from what a therapist says. Fees too old to be shown as true are left out.</summary>
internal static class TherapistFees
{
    /// <summary>False, and nothing filled, when they state no fee for a session that holds today.</summary>
    public static bool Fill(CostsForm form, string letter, Therapist person, DateOnly today)
    {
        var facts = person.Facts;
        if (Session(facts, today) is not { } kind)
        {
            return false;
        }

        form.Begin(letter);
        form[$"{letter}-kind"] = CoverageQuestion.SelfPay;
        form[$"{letter}-therapist"] = person.Id.ToString(CultureInfo.InvariantCulture);
        form[$"{letter}-session"] = facts.Fees[kind].Value.ToString();
        if (facts.Fees.GetValueOrDefault(VisitKind.First).IfFresh(FactKind.Fee, today) is { IsKnown: true } first)
        {
            form[$"{letter}-first"] = first.Value.ToString();
        }

        if (facts.SlidingScale.IfFresh(FactKind.Fee, today) is { IsKnown: true, Value: { Offered: true, Floor: { } floor } })
        {
            form[$"{letter}-sliding"] = floor.ToString();
        }

        if (facts.PrepaidDiscount.IfFresh(FactKind.Fee, today) is { IsKnown: true, Value: var prepaid })
        {
            form[$"{letter}-prepay-sessions"] = prepaid.Sessions.ToString(CultureInfo.InvariantCulture);
            form[$"{letter}-prepay-percent"] = prepaid.Percent.ToString(CultureInfo.InvariantCulture);
        }

        if (form["code"].Length == 0)
        {
            form["code"] = kind == VisitKind.About60Minutes ? "90837" : "90834";
        }

        return true;
    }

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
