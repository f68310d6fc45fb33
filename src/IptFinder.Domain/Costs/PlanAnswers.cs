using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Costs;

/// <summary>
/// <see cref="PlanTerms"/> as far as a person knows them. What they do not know is not guessed: it is taken at its best for
/// the low total, and at its worst for the likely and the high one.
/// </summary>
public sealed record PlanAnswers
{
    /// <summary>More than any course costs: a deductible of this size is never used up.</summary>
    private static readonly DatedSeries<Money> NeverUsedUp = DatedSeries<Money>.Always(Money.FromDollars(1_000_000_000));

    public required Answer<DatedSeries<Money>> Deductible { get; init; }

    public required Answer<Money> DeductibleMet { get; init; }

    public required Answer<VisitShare> Share { get; init; }

    public required Answer<bool> AfterDeductible { get; init; }

    public required Answer<Money?> OutOfPocketMax { get; init; }

    public required Answer<Money> OutOfPocketMet { get; init; }

    public required Answer<int?> VisitLimit { get; init; }

    public required Answer<int> VisitsUsed { get; init; }

    public required Answer<PlanYearStart> YearStart { get; init; }

    /// <summary>What is not known, in the order of the terms.</summary>
    public IEnumerable<PlanTerm> NotKnown => new (PlanTerm Term, bool IsKnown)[]
    {
        (PlanTerm.Deductible, Deductible.IsKnown),
        (PlanTerm.DeductibleMet, DeductibleMet.IsKnown),
        (PlanTerm.Share, Share.IsKnown),
        (PlanTerm.AfterDeductible, AfterDeductible.IsKnown),
        (PlanTerm.OutOfPocketMax, OutOfPocketMax.IsKnown),
        (PlanTerm.OutOfPocketMet, OutOfPocketMet.IsKnown),
        (PlanTerm.VisitLimit, VisitLimit.IsKnown),
        (PlanTerm.VisitsUsed, VisitsUsed.IsKnown),
        (PlanTerm.YearStart, YearStart.IsKnown),
    }.Where(answer => !answer.IsKnown).Select(answer => answer.Term);

    /// <summary>The terms at their best for the patient: one, or one for each start of the plan year that makes a difference.</summary>
    /// <param name="visits">The days of the visits.</param>
    public IEnumerable<PlanTerms> AtBest(IReadOnlyList<DateOnly> visits) => YearStarts(visits).Select(yearStart =>
    {
        var deductible = Deductible.Or(DatedSeries<Money>.Always(Money.Zero));
        var firstDeductible = deductible.On(yearStart.YearOf(visits[0])).Value;
        var maximum = OutOfPocketMax.Or(firstDeductible); // A maximum can be no lower: the deductible counts toward it.
        return new PlanTerms
        {
            Deductible = deductible,
            DeductibleMet = DeductibleMet.Or(firstDeductible),
            Share = Share.Or(new VisitShare.Copay(Money.Zero)),
            AfterDeductible = AfterDeductible.Or(false),
            OutOfPocketMax = maximum,
            OutOfPocketMet = OutOfPocketMet.Or(maximum ?? Money.Zero),
            VisitLimit = VisitLimit.Or(null),
            VisitsUsed = VisitsUsed.Or(0),
            YearStart = yearStart,
        };
    });

    /// <summary>The terms at their worst for the patient: one, or one for each start of the plan year that makes a difference.</summary>
    /// <param name="visits">The days of the visits.</param>
    public IEnumerable<PlanTerms> AtWorst(IReadOnlyList<DateOnly> visits) => YearStarts(visits).Select(yearStart =>
    {
        var limit = VisitLimit.Or(0);
        return new PlanTerms
        {
            Deductible = Deductible.Or(NeverUsedUp),
            DeductibleMet = DeductibleMet.Or(Money.Zero),
            Share = Share.Or(new VisitShare.Coinsurance(Amounts.Share.All)),
            AfterDeductible = AfterDeductible.Or(true),
            OutOfPocketMax = OutOfPocketMax.Or(null),
            OutOfPocketMet = OutOfPocketMet.Or(Money.Zero),
            VisitLimit = limit,
            VisitsUsed = VisitsUsed.Or(limit ?? 0),
            YearStart = yearStart,
        };
    });

    /// <summary>A year that turns between two visits turns for the second: so the days of the visits are starts enough.</summary>
    private IEnumerable<PlanYearStart> YearStarts(IReadOnlyList<DateOnly> visits) =>
        YearStart.IsKnown ? [YearStart.Value] : visits.Select(PlanYearStart.Of).Distinct();
}
