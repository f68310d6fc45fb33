using CsCheck;
using IptFinder.Domain.Costs;

namespace IptFinder.UnitTests.Costs;

/// <summary>Not knowing never hides the truth: what a person would pay if they knew lies between low and high.</summary>
public class NotKnownProperties
{
    [Fact]
    public void The_true_cost_lies_between_low_and_high() => Gen.Select(Plans.Courses, Plans.Terms, Plans.Allowed, Gen.Int[0, 1023]).Sample(
        (course, terms, allowed, hidden) =>
        {
            if (terms.OutOfPocketMax is not null && (hidden & 16) != 0)
            {
                // A real plan's maximum is not below its deductible; the best case rests on that.
                terms = terms with { OutOfPocketMax = terms.OutOfPocketMax > terms.Deductible.Latest.Value ? terms.OutOfPocketMax : terms.Deductible.Latest.Value };
            }

            var truth = CostEstimator.Estimate(course, Plans.Covered(terms, allowed));
            var guess = CostEstimator.Estimate(course, Hide(terms, allowed, hidden));

            Assert.True(guess.Low.Patient <= truth.Low.Patient, "low");
            Assert.True(guess.Likely.Patient >= truth.Likely.Patient, "likely");
            Assert.True(guess.High.Patient >= truth.High.Patient, "high");
        },
        iter: 2_000);

    [Fact]
    public void Each_thing_not_known_is_an_assumption() => Gen.Select(Plans.Courses, Plans.Terms, Plans.Allowed, Gen.Int[0, 1023]).Sample(
        (course, terms, allowed, hidden) =>
        {
            var estimate = CostEstimator.Estimate(course, Hide(terms, allowed, hidden));

            var names = new[]
            {
                "deductible", "deductibleMet", "coinsurance", "afterDeductible", "outOfPocketMax", "outOfPocketMet", "visitLimit", "visitsUsed",
                "planYearStart", "allowed",
            };
            var expected = names.Where((name, bit) => (hidden & (1 << bit)) != 0 && (name != "allowed" || allowed is not null));
            var said = estimate.Assumptions.Where(one => one.Text.StartsWith("You do not know", StringComparison.Ordinal)).Select(one => one.About);
            Assert.Equal(expected.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
        },
        iter: 500);

    [Fact]
    public void A_lower_fee_one_may_not_get_counts_only_in_the_low_total() => Gen.Select(Plans.Courses, Plans.UpTo300).Sample(
        (course, lower) =>
        {
            var sure = CostEstimator.Estimate(course, new Coverage.SelfPay(lower, true, null));
            var none = CostEstimator.Estimate(course, new Coverage.SelfPay(null, true, null));
            var unsure = CostEstimator.Estimate(course, new Coverage.SelfPay(lower, Answer<bool>.NotKnown, null));

            Assert.Equal((sure.Low.Patient, none.Likely.Patient, none.High.Patient), (unsure.Low.Patient, unsure.Likely.Patient, unsure.High.Patient));
        },
        iter: 500);

    private static Coverage Hide(PlanTerms terms, AllowedAmount? allowed, int hidden)
    {
        var known = Plans.Known(terms);
        Answer<T> Unless<T>(int bit, Answer<T> answer) => (hidden & (1 << bit)) != 0 ? Answer<T>.NotKnown : answer;
        var plan = new PlanAnswers
        {
            Deductible = Unless(0, known.Deductible),
            DeductibleMet = Unless(1, known.DeductibleMet),
            Share = Unless(2, known.Share),
            AfterDeductible = Unless(3, known.AfterDeductible),
            OutOfPocketMax = Unless(4, known.OutOfPocketMax),
            OutOfPocketMet = Unless(5, known.OutOfPocketMet),
            VisitLimit = Unless(6, known.VisitLimit),
            VisitsUsed = Unless(7, known.VisitsUsed),
            YearStart = Unless(8, known.YearStart),
        };
        return allowed is null ? new Coverage.InNetwork(plan) : new Coverage.OutOfNetwork(plan, Unless<AllowedAmount>(9, allowed));
    }
}
