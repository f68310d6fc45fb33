using System.Globalization;
using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>Puts into words what an estimate takes for granted.</summary>
internal static class CostAssumptions
{
    public static IEnumerable<Assumption> Of(Course course, Coverage coverage) =>
        [.. NotKnown(coverage), .. Taken(course, coverage), .. Prices(course)];

    private static IEnumerable<Assumption> NotKnown(Coverage coverage) => coverage switch
    {
        Coverage.SelfPay { SlidingFee: not null, GetsSlidingFee.IsKnown: false } =>
            [new("slidingFee", "You do not know if you get the lower fee: the low total takes it, the likely and the high one do not.")],
        Coverage.InNetwork plan => plan.Plan.NotKnown.Select(NotKnown),
        Coverage.Medicare plan => plan.Plan.NotKnown.Select(NotKnown),
        Coverage.OutOfNetwork plan => plan.Allowed.IsKnown
            ? plan.Plan.NotKnown.Select(NotKnown)
            : plan.Plan.NotKnown.Select(NotKnown).Prepend(new Assumption(
                "allowed", "You do not know what the plan allows: the low total takes the whole fee, the likely and the high one nothing.")),
        _ => [],
    };

    private static Assumption NotKnown(PlanTerm term) => term switch
    {
        PlanTerm.Deductible => new("deductible", "You do not know the deductible: the low total takes none, the likely and the high one take one that is never used up."),
        PlanTerm.DeductibleMet => new("deductibleMet", "You do not know how much of the deductible is met: the low total takes all of it, the likely and the high one nothing."),
        PlanTerm.Share => new("coinsurance", "You do not know your copay or coinsurance: the low total takes none, the likely and the high one take the whole visit."),
        PlanTerm.AfterDeductible => new("afterDeductible", "You do not know if the deductible comes first: the low total takes a no, the likely and the high one a yes."),
        PlanTerm.OutOfPocketMax => new("outOfPocketMax", "You do not know the out-of-pocket maximum: the low total takes the deductible for it, the likely and the high one never reach it."),
        PlanTerm.OutOfPocketMet => new("outOfPocketMet", "You do not know how much of the maximum is met: the low total takes all of it, the likely and the high one nothing."),
        PlanTerm.VisitLimit => new("visitLimit", "You do not know if visits are limited: the low total takes no limit, the likely and the high one that no visit is covered."),
        PlanTerm.VisitsUsed => new("visitsUsed", "You do not know how many covered visits are used: the low total takes none, the likely and the high one all of them."),
        PlanTerm.YearStart => new("planYearStart", "You do not know when the plan year starts: each total takes the day that makes it lowest or highest."),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, "No such term."),
    };

    private static IEnumerable<Assumption> Taken(Course course, Coverage coverage) => coverage switch
    {
        Coverage.SelfPay { Prepaid: { } prepaid } =>
            [new("prepay", string.Create(CultureInfo.InvariantCulture, $"You pay every full set of {prepaid.Sessions} sessions ahead; sessions left over cost the full fee. Ask what you get back if you stop early."))],
        Coverage.InNetwork plan =>
            [new("coverage", "The therapist is in the plan's network, and the prices are what the plan allows."), .. Year(course, plan.Plan), Family],
        Coverage.Medicare plan =>
            [new("coverage", "You have Original Medicare without a supplement, and the therapist accepts assignment. There is no yearly maximum."), .. Year(course, plan.Plan)],
        Coverage.OutOfNetwork plan =>
            [new("coverage", "The plan pays for out-of-network care, and you send it a superbill for each visit. You pay the therapist first."), .. Year(course, plan.Plan), Family],
        _ => [],
    };

    private static Assumption Family { get; } =
        new("deductible", "Only your own deductible and maximum count. A family deductible, which may be met sooner, is not worked out here.");

    /// <summary>What is met belongs to one plan year: people often look it up in the year before.</summary>
    private static IEnumerable<Assumption> Year(Course course, PlanAnswers plan)
    {
        var deductible = plan.DeductibleMet.Or(Money.Zero) > Money.Zero
            && !(plan.Deductible.IsKnown && plan.Deductible.Value.On(course.Start).Value == Money.Zero);
        var maximum = plan.OutOfPocketMet.Or(Money.Zero) > Money.Zero && plan.OutOfPocketMax is not { IsKnown: true, Value: null };
        var limit = plan.VisitsUsed.Or(0) > 0 && plan.VisitLimit is not { IsKnown: true, Value: null };
        if (plan.YearStart.IsKnown && (deductible || maximum || limit))
        {
            var day = plan.YearStart.Value.YearOf(course.Start).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
            yield return new("deductibleMet", $"What is met or used belongs to the plan year of your first visit, which starts on {day}.");
        }
    }

    private static IEnumerable<Assumption> Prices(Course course) =>
        course.Visits.Any(visit => visit.Price.Low < visit.Price.High)
            ? [new("visits", "Where a price is a range, the likely total takes its middle.")]
            : [];
}
