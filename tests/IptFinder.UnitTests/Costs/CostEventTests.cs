using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Sources;

namespace IptFinder.UnitTests.Costs;

public class CostEventTests
{
    private static readonly PlanTerms Plan = new()
    {
        Deductible = DatedSeries<Money>.Always(Money.Zero),
        DeductibleMet = Money.Zero,
        Share = new VisitShare.Copay(Money.FromDollars(25)),
        AfterDeductible = true,
        OutOfPocketMax = null,
        OutOfPocketMet = Money.Zero,
        VisitLimit = null,
        VisitsUsed = 0,
        YearStart = PlanYearStart.January1,
    };

    [Fact]
    public void A_deductible_that_ends_exactly_with_a_visit_is_met_in_it() =>
        Assert.Equal([(CostEvent.DeductibleMet, 2)], Events(Plan with { Deductible = DatedSeries<Money>.Always(Money.FromDollars(200)) }, 4));

    [Fact]
    public void A_maximum_reached_exactly_is_reached_in_that_visit() =>
        Assert.Equal([(CostEvent.MaximumReached, 2)], Events(Plan with { OutOfPocketMax = Money.FromDollars(50) }, 4));

    [Fact]
    public void A_maximum_met_before_the_course_is_not_reached_in_it() =>
        Assert.Empty(Events(Plan with { OutOfPocketMax = Money.FromDollars(50), OutOfPocketMet = Money.FromDollars(50) }, 4));

    [Fact]
    public void Each_plan_year_has_its_own() => Assert.Equal(
        [
            (CostEvent.DeductibleMet, 2), (CostEvent.MaximumReached, 3), (CostEvent.NewPlanYear, 4), (CostEvent.DeductibleMet, 6), (CostEvent.MaximumReached, 7),
        ],
        Events(
            Plan with
            {
                Deductible = DatedSeries<Money>.Always(Money.FromDollars(250)),
                DeductibleMet = Money.FromDollars(50),
                OutOfPocketMax = Money.FromDollars(300),
                OutOfPocketMet = Money.FromDollars(75),
            },
            8,
            new DateOnly(2026, 12, 14)));

    [Fact]
    public void Visits_used_up_are_told_once_a_plan_year() => Assert.Equal(
        [(CostEvent.VisitsUsedUp, 2), (CostEvent.NewPlanYear, 4), (CostEvent.VisitsUsedUp, 5)],
        Events(Plan with { VisitLimit = 1 }, 6, new DateOnly(2026, 12, 14)));

    [Fact]
    public void A_deductible_that_does_not_come_first_is_never_met() =>
        Assert.Empty(Events(Plan with { Deductible = DatedSeries<Money>.Always(Money.FromDollars(100)), AfterDeductible = false }, 4));

    private static IEnumerable<(CostEvent What, int Session)> Events(PlanTerms terms, int sessions, DateOnly? start = null)
    {
        var visit = new PlannedVisit(start ?? new DateOnly(2027, 1, 4), "90834", MoneyRange.Exactly(Money.FromDollars(100)));
        var course = Course.Regular(visit, visit, 7, new SessionCount(sessions, sessions, sessions));
        return CostEstimator.Estimate(course, Plans.Covered(terms, null)).Likely.Events().Select(one => (one.What, one.Line.Number));
    }
}
