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

    /// <summary>
    /// "About $1,140 in all; between $780 and $1,620." Where numbers are open the likely total is the worst case of them, which
    /// is then said.
    /// </summary>
    /// <param name="estimate">What is told.</param>
    /// <param name="isOpen">The person left numbers open.</param>
    public static string Sentence(CostEstimate estimate, bool isOpen)
    {
        Money[] totals = [estimate.Low.Patient, estimate.Likely.Patient, estimate.High.Patient];
        var (low, likely, high) = (Dollars(totals.Min()), Dollars(estimate.Likely.Patient), Dollars(totals.Max()));
        return low == high ? $"About {likely} in all."
            : isOpen ? $"Between {low} and {high} in all. About {likely} if the worst holds for what you left open."
            : $"About {likely} in all; between {low} and {high}.";
    }

    /// <summary>What happens on the way: when the deductible is met, what stops or starts again. Nothing is told of what is not known.</summary>
    /// <param name="likely">The likely course.</param>
    /// <param name="missing">What the person does not know, by its name in the API.</param>
    public static IEnumerable<string> Story(CostCase likely, IReadOnlyList<string> missing)
    {
        var events = likely.Events().Where(one => IsKnown(one.What, missing)).ToList();
        if (likely.Lines[0] is { MaximumLeft.Cents: 0, Deductible.Cents: 0, Copay.Cents: 0, Coinsurance.Cents: 0 } && IsKnown(CostEvent.MaximumReached, missing))
        {
            yield return "Your yearly maximum is met already. Covered visits cost you nothing until the plan year ends.";
        }

        foreach (var (what, line) in events)
        {
            yield return what switch
            {
                CostEvent.DeductibleMet => $"Session {line.Number}, on {Words.Date(line.Date)}, uses up the deductible.",
                CostEvent.MaximumReached => $"In session {line.Number} you reach the yearly maximum. Covered visits then cost you nothing until the plan year ends.",
                CostEvent.NewPlanYear => $"A new plan year starts before session {line.Number}, on {Words.Date(line.Date)}{StartsAgain(line)}.",
                _ => $"From session {line.Number} on, the plan's visits are used up and you pay the whole price.",
            };
        }

        if (likely.Lines[^1].DeductibleLeft > Money.Zero && events.All(one => one.What != CostEvent.DeductibleMet) && IsKnown(CostEvent.DeductibleMet, missing))
        {
            yield return "This course does not use up the deductible.";
        }

        if (likely.Lines.Any(line => line.Balance > Money.Zero))
        {
            yield return "You pay the therapist first. The plan pays back its share of what it allows; the rest of the fee stays with you.";
        }
    }

    /// <summary>How the visits after the first follow: "every 7 days", "on the days of your plan until 6 Apr 2027".</summary>
    public static string Rhythm(EstimateQuestion question) => question.Days is { } days
        ? $"on the days of your plan until {Words.Date(days.Days[^1])}"
        : $"every {Words.Count(question.EveryDays!.Value, "day")}";

    /// <summary>What to call a way to pay beside the others: "Ann Lee: paying yourself", "In network (B)" where two would be called the same.</summary>
    /// <param name="form">The form.</param>
    /// <param name="letter">The way's letter.</param>
    /// <param name="person">Whose fees are in it; null for nobody's.</param>
    public static string Way(CostsForm form, string letter, string? person)
    {
        var kind = Kind(form, letter);
        var isOneOfSeveral = form.Ways.Count(other => Kind(form, other) == kind && form[$"{other}-therapist"] == form[$"{letter}-therapist"]) > 1;
        return $"{(person is null ? kind : $"{person}: {Lower(kind)}")}{(isOneOfSeveral ? $" ({letter.ToUpperInvariant()})" : "")}";
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Kind(CostsForm form, string letter) => form[$"{letter}-kind"] switch
    {
        CoverageQuestion.SelfPay => "Paying yourself",
        CoverageQuestion.InNetwork => "In network",
        CoverageQuestion.OutOfNetwork => "Out of network",
        CoverageQuestion.Medicare => "Medicare",
        CostsReader.Medicaid => "Medicaid",
        _ => $"Way {letter.ToUpperInvariant()}",
    };

    /// <summary>What made a line, in a few words.</summary>
    public static string Rules(CostLine line) => string.Join("; ", Parts(line));

    private static bool IsKnown(CostEvent what, IReadOnlyList<string> missing) => !missing.Any(name => what switch
    {
        CostEvent.DeductibleMet => name is "deductible" or "deductibleMet" or "afterDeductible",
        CostEvent.MaximumReached => name is "outOfPocketMax" or "outOfPocketMet",
        CostEvent.NewPlanYear => name is "planYearStart",
        _ => name is "visitLimit" or "visitsUsed",
    });

    /// <summary>What starts again with the plan year, as far as the plan has it.</summary>
    private static string StartsAgain(CostLine line)
    {
        string[] parts = [.. line.DeductibleLeft is null ? Array.Empty<string>() : ["the deductible"], .. line.MaximumLeft is null ? Array.Empty<string>() : ["the maximum"]];
        return parts.Length == 0 ? "" : $": {Words.And(parts)} {(parts.Length == 1 ? "starts" : "start")} again";
    }

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
