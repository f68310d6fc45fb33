using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Answers a question that passed <see cref="EstimateQuestionValidator"/>: the one way in for the page and the API.</summary>
public sealed class Estimator
{
    public CostEstimate Estimate(EstimateQuestion question)
    {
        var coverage = question.Coverage!;
        return CostEstimator.Estimate(Course(question), coverage.Kind switch
        {
            CoverageQuestion.SelfPay => new Coverage.SelfPay(coverage.SlidingFee, GetsSlidingFee(coverage), Prepaid(coverage.Prepay)),
            CoverageQuestion.InNetwork => new Coverage.InNetwork(Plan(coverage)),
            CoverageQuestion.OutOfNetwork => new Coverage.OutOfNetwork(Plan(coverage), Allowed(coverage)),
            _ => throw new InvalidOperationException($"The coverage {coverage.Kind} was not validated."),
        });
    }

    private static Course Course(EstimateQuestion question)
    {
        var sessions = question.Sessions!;
        return Domain.Costs.Course.Regular(
            Visit(question, question.Visits!.First!),
            Visit(question, question.Visits.Session!),
            question.EveryDays!.Value,
            new SessionCount(sessions.Low!.Value, sessions.Likely!.Value, sessions.High!.Value));
    }

    private static PlannedVisit Visit(EstimateQuestion question, VisitPrice price) =>
        new(question.StartDate!.Value, price.Code!, new MoneyRange(price.Low!.Value, price.High ?? price.Low.Value));

    private static Answer<bool> GetsSlidingFee(CoverageQuestion coverage) =>
        coverage.IsUnknown("slidingFee") ? Answer<bool>.NotKnown : true;

    private static PrepaidDiscount? Prepaid(PrepayQuestion? prepay) =>
        prepay is null ? null : new PrepaidDiscount(prepay.Sessions!.Value, prepay.Percent!.Value);

    private static Answer<AllowedAmount> Allowed(CoverageQuestion coverage) => coverage switch
    {
        _ when coverage.IsUnknown("allowed", "allowedShare") => Answer<AllowedAmount>.NotKnown,
        { Allowed: { } amount } => new AllowedAmount.Fixed(amount),
        _ => new AllowedAmount.ShareOfFee(coverage.AllowedShare!.Value),
    };

    private static PlanAnswers Plan(CoverageQuestion coverage)
    {
        Answer<T> Unless<T>(string name, T value) => coverage.IsUnknown(name) ? Answer<T>.NotKnown : value;
        return new PlanAnswers
        {
            Deductible = Unless("deductible", DatedSeries<Money>.Always(coverage.Deductible ?? Money.Zero)),
            DeductibleMet = Unless("deductibleMet", coverage.DeductibleMet ?? Money.Zero),
            Share = coverage.IsUnknown("copay", "coinsurance") ? Answer<VisitShare>.NotKnown : Share(coverage),
            AfterDeductible = Unless("afterDeductible", coverage.AfterDeductible ?? true),
            OutOfPocketMax = Unless("outOfPocketMax", coverage.OutOfPocketMax),
            OutOfPocketMet = Unless("outOfPocketMet", coverage.OutOfPocketMet ?? Money.Zero),
            VisitLimit = Unless("visitLimit", coverage.VisitLimit),
            VisitsUsed = Unless("visitsUsed", coverage.VisitsUsed ?? 0),
            YearStart = Unless("planYearStart", coverage.PlanYearStart ?? PlanYearStart.January1),
        };
    }

    private static VisitShare Share(CoverageQuestion coverage) => coverage.Copay is { } copay
        ? new VisitShare.Copay(copay)
        : new VisitShare.Coinsurance(coverage.Coinsurance!.Value);
}
