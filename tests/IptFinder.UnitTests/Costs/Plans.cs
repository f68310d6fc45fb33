using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Sources;

namespace IptFinder.UnitTests.Costs;

/// <summary>Random plans and courses, small enough that deductibles end, maximums are reached and years turn.</summary>
internal static class Plans
{
    public static readonly Gen<Money> UpTo300 = Gen.OneOf(Gen.Long[0, 300_00], Gen.Long[0, 300].Select(dollars => dollars * 100)).Select(Money.FromCents);

    private static readonly Gen<Share> Shares = Gen.OneOf(
        Gen.OneOf(0m, 0.1m, 0.15m, 0.2m, 0.333m, 0.5m, 1m), Gen.Decimal[0, 1].Select(part => Math.Round(part, 3))).Select(Share.FromFraction);

    public static readonly Gen<VisitShare> VisitShares = Gen.OneOf(
        Gen.Long[0, 80_00].Select(cents => (VisitShare)new VisitShare.Copay(Money.FromCents(cents))),
        Shares.Select(share => (VisitShare)new VisitShare.Coinsurance(share)));

    public static readonly Gen<AllowedAmount?> Allowed = Gen.OneOf(
        Gen.Const((AllowedAmount?)null),
        UpTo300.Select(amount => (AllowedAmount?)new AllowedAmount.Fixed(amount)),
        Shares.Select(share => (AllowedAmount?)new AllowedAmount.ShareOfFee(share)));

    private static readonly Gen<PlanYearStart> YearStarts = Gen.Int[1, 365].Select(
        day => PlanYearStart.TryParse(new DateOnly(2023, 1, 1).AddDays(day - 1).ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))!);

    public static readonly Gen<PlanTerms> Terms =
        from deductible in Gen.OneOf(Gen.Const(Money.Zero), Gen.Long[0, 900_00].Select(Money.FromCents))
        from met in Gen.Double[0, 1]
        from share in VisitShares
        from after in Gen.Bool
        from maximum in Gen.OneOf(Gen.Const((Money?)null), Gen.Long[0, 1_200_00].Select(cents => (Money?)Money.FromCents(cents)))
        from maximumMet in Gen.Double[0, 1]
        from limit in Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 12].Select(visits => (int?)visits))
        from used in Gen.Int[0, 6]
        from year in YearStarts
        select new PlanTerms
        {
            Deductible = DatedSeries<Money>.Always(deductible),
            DeductibleMet = Money.FromCents((long)(deductible.Cents * met)),
            Share = share,
            AfterDeductible = after,
            OutOfPocketMax = maximum,
            OutOfPocketMet = Money.FromCents((long)((maximum?.Cents ?? 0) * maximumMet)),
            VisitLimit = limit,
            VisitsUsed = used,
            YearStart = year,
        };

    public static readonly Gen<Course> Courses =
        from start in Gen.Int[0, 730].Select(days => new DateOnly(2026, 1, 1).AddDays(days))
        from every in Gen.OneOf(1, 7, 14, 30)
        from low in Gen.Int[1, 8]
        from likely in Gen.Int[0, 6]
        from high in Gen.Int[0, 6]
        from first in Prices
        from session in Prices
        select Course.Regular(
            new PlannedVisit(start, "90791", first),
            new PlannedVisit(start, "90834", session),
            every,
            new SessionCount(low, low + likely, low + likely + high));

    private static Gen<MoneyRange> Prices => Gen.Select(UpTo300, UpTo300, MoneyRange.Between);

    /// <summary>The same terms as answers, all of them known.</summary>
    public static PlanAnswers Known(PlanTerms terms) => new()
    {
        Deductible = terms.Deductible,
        DeductibleMet = terms.DeductibleMet,
        Share = terms.Share,
        AfterDeductible = terms.AfterDeductible,
        OutOfPocketMax = terms.OutOfPocketMax,
        OutOfPocketMet = terms.OutOfPocketMet,
        VisitLimit = terms.VisitLimit,
        VisitsUsed = terms.VisitsUsed,
        YearStart = terms.YearStart,
    };

    /// <summary>In network where nothing is said of what is allowed.</summary>
    public static Coverage Covered(PlanTerms terms, AllowedAmount? allowed) =>
        allowed is null ? new Coverage.InNetwork(Known(terms)) : new Coverage.OutOfNetwork(Known(terms), allowed);
}
