using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Costs;

/// <summary>An estimate in a few sentences.</summary>
public static class EstimateWords
{
    /// <summary>Starts of a plan year to choose from: the first of each month.</summary>
    public static IReadOnlyList<Term> Months { get; } =
        [.. Enumerable.Range(1, 12).Select(month => new Term(new DateOnly(2023, month, 1).ToString("MM-dd", Words.UsEnglish), new DateOnly(2023, month, 1).ToString("MMMM", Words.UsEnglish), []))];

    /// <summary>"About $1,140 in all; between $780 and $1,620."</summary>
    public static string Sentence(CostEstimate estimate)
    {
        var (low, likely, high) = (Dollars(estimate.Low.Patient), Dollars(estimate.Likely.Patient), Dollars(estimate.High.Patient));
        return low == high && low == likely
            ? $"About {likely} in all."
            : $"About {likely} in all; between {low} and {high}.";
    }

    /// <summary>What happens on the way: when the deductible is met, what is paid after, what stops or starts again.</summary>
    public static IEnumerable<string> Story(CostCase likely)
    {
        var lines = likely.Lines;
        var deductible = lines.Where(line => line.Deductible > Money.Zero).ToList();
        if (deductible.Count > 0)
        {
            yield return Mark(likely, CostRule.Deductible) is { } met
                ? $"You pay toward the deductible until session {met.Number}, on {Words.Date(met.Date)}."
                : "This course does not use up the deductible.";
        }

        if (lines.FirstOrDefault(line => line.Rules.Contains(CostRule.OutOfPocketMax)) is { } stop)
        {
            yield return $"In session {stop.Number} you reach the yearly maximum. Covered visits then cost you nothing until the plan year ends.";
        }

        foreach (var turn in lines.Where(line => line.Rules.Contains(CostRule.NewPlanYear)))
        {
            yield return $"A new plan year starts before session {turn.Number}, on {Words.Date(turn.Date)}: the deductible and the maximum start again.";
        }

        if (lines.FirstOrDefault(line => line.Rules.Contains(CostRule.VisitLimit)) is { } over)
        {
            yield return $"From session {over.Number} on, the plan's visits are used up and you pay the whole price.";
        }

        if (lines.Any(line => line.Balance > Money.Zero))
        {
            yield return "You pay the therapist first. The plan pays back its share of what it allows; the rest of the fee stays with you.";
        }
    }

    /// <summary>What made a line, in a few words.</summary>
    public static string Rules(CostLine line) => string.Join("; ", Parts(line));

    /// <summary>The session in which the deductible is met: the first in which part of the visit is no longer deductible. Null when none.</summary>
    public static CostLine? Mark(CostCase one, CostRule rule) => rule switch
    {
        CostRule.Deductible => one.Lines.FirstOrDefault(line =>
            line.Rules.Contains(CostRule.Deductible) && (line.Rules.Contains(CostRule.Copay) || line.Rules.Contains(CostRule.Coinsurance)))
            ?? LastBefore(one),
        _ => one.Lines.FirstOrDefault(line => line.Rules.Contains(rule)),
    };

    /// <summary>A deductible may end exactly with a visit: then the next one is the first without.</summary>
    private static CostLine? LastBefore(CostCase one) => one.Lines
        .Zip(one.Lines.Skip(1))
        .Where(pair => pair.First.Rules.Contains(CostRule.Deductible)
            && !pair.Second.Rules.Contains(CostRule.Deductible)
            && !pair.Second.Rules.Contains(CostRule.VisitLimit)
            && !pair.Second.Rules.Contains(CostRule.NewPlanYear))
        .Select(pair => pair.First)
        .FirstOrDefault();

    private static IEnumerable<string> Parts(CostLine line)
    {
        if (line.Rules.Contains(CostRule.NewPlanYear))
        {
            yield return "new plan year";
        }

        if (line.Rules.Contains(CostRule.SlidingFee))
        {
            yield return "lower fee";
        }

        if (line.Rules.Contains(CostRule.Prepaid))
        {
            yield return "paid ahead";
        }

        foreach (var (amount, words) in new[]
        {
            (line.Deductible, "deductible"), (line.Copay, "copay"), (line.Coinsurance, "coinsurance"), (line.Balance, "above what the plan allows"),
        })
        {
            if (amount > Money.Zero)
            {
                yield return $"{Words.Amount(amount)} {words}";
            }
        }

        if (line.Rules.Contains(CostRule.OutOfPocketMax))
        {
            yield return "maximum reached";
        }

        if (line.Rules.Contains(CostRule.VisitLimit))
        {
            yield return "not covered: visits used up";
        }

        if (line.Rules.Contains(CostRule.SelfPay))
        {
            yield return "you pay it all";
        }
    }

    private static string Dollars(Money amount) => Words.Amount(Money.FromDollars((amount.Cents + 50) / 100));
}
