using System.Globalization;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Medicare;
using IptFinder.Domain.Reference;

namespace IptFinder.Domain.Costs;

/// <summary>
/// A course that Original Medicare pays for: no supplement, a therapist who accepts assignment. Each visit is priced by what
/// Medicare allows for its code, day, place and profession. No yearly maximum (medicare-gov).
/// </summary>
/// <param name="Course">The visits at Medicare's amounts.</param>
/// <param name="Coverage">The Part B deductible, then the patient's share.</param>
/// <param name="Assumptions">What this rests on.</param>
public sealed record MedicareCourse(Course Course, Coverage.Medicare Coverage, IReadOnlyList<Assumption> Assumptions)
{
    /// <param name="days">Days and codes of the visits; their prices do not count.</param>
    /// <param name="share">What the therapist's profession is paid of the full amount.</param>
    /// <param name="zip">Where the therapist works.</param>
    /// <param name="deductibleMet">Of the Part B deductible, in the year of the first visit.</param>
    /// <param name="reference">Holds Medicare's amounts and figures.</param>
    /// <exception cref="ArgumentException">Medicare's amount for a code is not known.</exception>
    public static MedicareCourse Of(Course days, Share share, ZipCode zip, Answer<Money> deductibleMet, ReferenceData reference)
    {
        var amounts = days.Visits
            .Select(visit => reference.Medicare.Amount(visit.Code, share, zip, visit.Date) ?? throw new ArgumentException($"There is no amount for {visit.Code}.", nameof(days)))
            .ToList();
        var figures = reference.CostFigures;
        var plan = new PlanAnswers
        {
            Deductible = figures.MedicareDeductible.Values,
            DeductibleMet = deductibleMet,
            Share = new VisitShare.Coinsurance(figures.MedicareCoinsurance.On(days.Start)),
            AfterDeductible = true,
            OutOfPocketMax = (Money?)null,
            OutOfPocketMet = Money.Zero,
            VisitLimit = (int?)null,
            VisitsUsed = 0,
            YearStart = PlanYearStart.January1,
        };
        return new MedicareCourse(
            new Course([.. days.Visits.Zip(amounts, (visit, amount) => visit with { Price = MoneyRange.Exactly(amount.Allowed) })], days.Sessions),
            new Coverage.Medicare(plan),
            [.. Amounts(amounts, zip), .. Deductible(days, figures)]);
    }

    private static IEnumerable<Assumption> Amounts(List<MedicareAmount> amounts, ZipCode zip)
    {
        var first = amounts[0];
        yield return new("profession", $"Visits cost what Medicare allows {(first.Locality is { } area ? $"in its area {area.Name}" : "in the nation")} for this profession.");
        if (first.Locality is null)
        {
            yield return new("zip", $"We do not know Medicare's area of ZIP code {zip}: the national amounts are taken.");
        }

        if (amounts.Find(amount => !amount.IsForThatDay) is { } late)
        {
            yield return new("startDate", $"Medicare's amounts are known here from {Day(late.National.From)} to {Day(late.National.To)}: visits on other days take the nearest.");
        }

        if (amounts.Find(amount => amount.IsScaled) is { } scaled)
        {
            yield return new("zip", $"For {Year(scaled.National.From)} we know national amounts only. We moved them as far as the area lay from the nation in 2024.");
        }
    }

    private static IEnumerable<Assumption> Deductible(Course days, CostFigures figures)
    {
        var series = figures.MedicareDeductible.Values;
        if (days.Visits.Any(visit => !series.Holds(visit.Date)))
        {
            yield return new("startDate", $"The Part B deductible is known here for {Year(series.Latest.From)}: {series.Latest.Value}. Other years take the nearest.");
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "today";

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
