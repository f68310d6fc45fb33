using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>
/// What a whole course costs: low, likely and high. Knows no clock and no directory. The rules are in docs/costs.md, each
/// with its source.
/// </summary>
public static class CostEstimator
{
    public static CostEstimate Estimate(Course course, Coverage coverage)
    {
        var sessions = course.Sessions;
        var low = Visits(course, sessions.Low, price => price.Low);
        var likely = Visits(course, sessions.Likely, price => price.Middle);
        var high = Visits(course, sessions.High, price => price.High);
        return new CostEstimate(
            Cases(low, coverage, atBest: true).MinBy(one => one.Patient)!,
            Cases(likely, coverage, atBest: false).MaxBy(one => one.Patient)!,
            Cases(high, coverage, atBest: false).MaxBy(one => one.Patient)!,
            [.. CostAssumptions.Of(course, coverage)]);
    }

    private static List<PricedVisit> Visits(Course course, int sessions, Func<MoneyRange, Money> price) =>
        [.. course.Visits.Take(sessions).Select(visit => new PricedVisit(visit.Date, visit.Code, price(visit.Price)))];

    /// <summary>The ways it may go, with what is not known at its best or at its worst: several where the plan year's start is not known.</summary>
    private static IEnumerable<CostCase> Cases(List<PricedVisit> visits, Coverage coverage, bool atBest) => coverage switch
    {
        Coverage.SelfPay self => [new SelfPayPricing(self.GetsSlidingFee.Or(atBest) ? self.SlidingFee : null, self.Prepaid).Price(visits)],
        Coverage.InNetwork { Plan: var plan } => AllAllowed(plan, visits, atBest),
        Coverage.Medicare { Plan: var plan } => AllAllowed(plan, visits, atBest),
        Coverage.OutOfNetwork { Plan: var plan, Allowed: var allowed } => Terms(plan, visits, atBest)
            .Select(terms => new PlanPricing(terms, allowed.Or(new AllowedAmount.ShareOfFee(atBest ? Share.All : Share.None))).Price(visits)),
        _ => throw new ArgumentException($"{coverage.GetType().Name} is no known coverage.", nameof(coverage)),
    };

    private static IEnumerable<CostCase> AllAllowed(PlanAnswers plan, List<PricedVisit> visits, bool atBest) =>
        Terms(plan, visits, atBest).Select(terms => new PlanPricing(terms, null).Price(visits));

    private static IEnumerable<PlanTerms> Terms(PlanAnswers plan, List<PricedVisit> visits, bool atBest)
    {
        IReadOnlyList<DateOnly> days = [.. visits.Select(visit => visit.Date)];
        return atBest ? plan.AtBest(days) : plan.AtWorst(days);
    }
}
