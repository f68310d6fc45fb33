using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Answers a question that passed <see cref="EstimateQuestionValidator"/>: the one way in for the page and the API.</summary>
public sealed class Estimator(ReferenceData reference)
{
    /// <summary>The estimate, and the ids of the sources of published figures in it.</summary>
    public (CostEstimate Estimate, IReadOnlyList<string> SourceIds) Estimate(EstimateQuestion question)
    {
        var coverage = question.Coverage!;
        return coverage.Kind switch
        {
            CoverageQuestion.SelfPay =>
                (CostEstimator.Estimate(Course(question), new Coverage.SelfPay(coverage.SlidingFee, GetsSlidingFee(coverage), Prepaid(coverage.Prepay))), []),
            CoverageQuestion.InNetwork => (CostEstimator.Estimate(Course(question), new Coverage.InNetwork(Plan(coverage))), []),
            CoverageQuestion.OutOfNetwork => (CostEstimator.Estimate(Course(question), new Coverage.OutOfNetwork(Plan(coverage), Allowed(coverage))), []),
            CoverageQuestion.Medicare => Medicare(question),
            _ => throw new InvalidOperationException($"The coverage {coverage.Kind} was not validated."),
        };
    }

    private (CostEstimate Estimate, IReadOnlyList<string> SourceIds) Medicare(EstimateQuestion question)
    {
        var coverage = question.Coverage!;
        var profession = reference.ProfessionLabels.Keys.Single(one => SearchFilters.Code(one) == coverage.Profession);
        var met = coverage.IsUnknown("deductibleMet") ? Answer<Money>.NotKnown : coverage.DeductibleMet ?? Money.Zero;
        var priced = MedicareCourse.Of(
            Course(question with { Visits = question.Visits ?? EstimateQuestion.MedicareVisits("90834") }),
            reference.Medicare.ShareOf(profession)!.Value,
            ZipCode.TryParse(coverage.Zip)!.Value,
            met,
            reference);
        var estimate = CostEstimator.Estimate(priced.Course, priced.Coverage);
        return (
            estimate with { Assumptions = [.. estimate.Assumptions, .. priced.Assumptions] },
            [.. reference.Medicare.SourceIds, .. reference.CostFigures.MedicareDeductible.SourceIds, .. reference.CostFigures.MedicareCoinsurance.SourceIds]);
    }

    private static Course Course(EstimateQuestion question)
    {
        var sessions = question.Sessions!;
        if (question.Days is { } planned)
        {
            return new Course(
                [.. planned.Days.Select((day, i) => Visit(question, i < planned.FirstVisits ? question.Visits!.First! : question.Visits!.Session!) with { Date = day })],
                new SessionCount(planned.Days.Count, planned.Days.Count, planned.Days.Count));
        }

        return Domain.Costs.Course.Regular(
            Visit(question, question.Visits!.First!),
            Visit(question, question.Visits.Session!),
            question.EveryDays!.Value,
            new SessionCount(sessions.Low!.Value, sessions.Likely!.Value, sessions.High!.Value));
    }

    private static PlannedVisit Visit(EstimateQuestion question, VisitPrice price) =>
        new(question.StartDate!.Value, price.Code!, new MoneyRange(price.Low ?? Money.Zero, price.High ?? price.Low ?? Money.Zero));

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
