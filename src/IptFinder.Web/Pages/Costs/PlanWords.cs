using System.Globalization;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Plans;

namespace IptFinder.Web.Pages.Costs;

/// <summary>What is said of a plan beside the numbers it filled in.</summary>
internal static class PlanWords
{
    public static string InNetwork(PlanBenefit benefit) => Cells(benefit.CopayInNetwork.Text, benefit.CoinsuranceInNetwork.Text);

    public static string OutOfNetwork(PlanBenefit benefit) => Cells(benefit.CopayOutOfNetwork.Text, benefit.CoinsuranceOutOfNetwork.Text);

    /// <summary>Which plan an answer rests on.</summary>
    public static string Origin(CostsForm form, string letter, MarketplacePlan plan, DateOnly asOf) =>
        string.Join(' ', $"Plan: {plan.Name}, {plan.IssuerName} ({plan.Id}), CMS files of {Words.Date(asOf)}.", Changes(form, letter, plan)).TrimEnd();

    /// <summary>What stands there in place of the plan's numbers; empty when all are the plan's.</summary>
    public static string Changes(CostsForm form, string letter, MarketplacePlan plan)
    {
        var kind = form[$"{letter}-kind"];
        var isOut = kind == CoverageQuestion.OutOfNetwork;
        var changed = PlanFields.Changed(form, kind, letter, plan);
        if (changed.Count == 0)
        {
            return "";
        }

        return PlanFields.Changed(form, isOut ? CoverageQuestion.InNetwork : CoverageQuestion.OutOfNetwork, letter, plan).Count == 0
            ? $"These are its numbers {(isOut ? "in" : "out of")} network. Find the plan again to fill in those {(isOut ? "out of" : "in")} network."
            : $"You changed: {Words.And(changed)}.";
    }

    /// <summary>What its file says of care in or out of network that no field can hold, as written.</summary>
    public static IEnumerable<string> AsWritten(string kind, MarketplacePlan plan)
    {
        const string Letter = "a";
        var isOut = kind == CoverageQuestion.OutOfNetwork;
        var filled = PlanFields.Of(kind, Letter, plan);
        var therapy = plan.Therapy;
        var isCovered = therapy is not { IsCovered: Statement.No };
        if (!isCovered)
        {
            yield return "This plan does not cover therapy. Ask it what you would pay.";
        }

        if (filled[$"{Letter}-deductible"].Length == 0)
        {
            yield return Written("Deductible", (isOut ? plan.DeductibleOutOfNetwork : plan.Deductible).Text);
        }

        if (filled[$"{Letter}-max"].Length == 0)
        {
            yield return Written("Yearly maximum", (isOut ? plan.MaximumOutOfNetwork : plan.Maximum).Text);
        }

        if (isCovered && !isOut && therapy is { IsExcludedFromMaximum: Statement.Yes } && plan.Maximum is { Text.Length: > 0, Meaning: not PlanAmount.None })
        {
            yield return $"Therapy does not count toward its yearly maximum of {plan.Maximum.Text}.";
        }

        if (isCovered && (isOut ? plan.OutOfNetwork : plan.InNetwork).Share is PlanShare.NotKnown share)
        {
            yield return Written("You pay for a visit", share.AsWritten);
        }

        if (isCovered && therapy?.Limit is { Meaning: VisitLimit.NotKnown or VisitLimit.PerYear } limit && Number(limit) != filled[$"{Letter}-limit"])
        {
            yield return limit.Text.Length == 0 ? "Visits a year: its file gives no number." : Written("Visits a year", limit.Text);
        }
    }

    /// <summary>Null when all visits lie in the plan's year.</summary>
    public static string? OtherYears(MarketplacePlan plan, CostEstimate estimate)
    {
        var years = estimate.High.Lines.Select(line => line.Date.Year).Where(year => year != plan.Year).Distinct().Select(Words.Year).ToList();
        return years.Count == 0 ? null : $"The plan's numbers are of {Words.Year(plan.Year)}; your visits in {Words.And(years)} may have others.";
    }

    /// <summary>Null for a limit that is not understood.</summary>
    private static string? Number(Written<VisitLimit> limit) =>
        limit.Meaning is VisitLimit.PerYear visits ? visits.Visits.ToString(CultureInfo.InvariantCulture) : null;

    private static string Written(string name, string text) =>
        text.Length == 0 ? $"{name}: its file does not say." : $"{name}, as written: “{text}”.";

    private static string Cells(string copay, string coinsurance) => $"copay “{Cell(copay)}”, coinsurance “{Cell(coinsurance)}”";

    private static string Cell(string text) => text.Length == 0 ? "nothing" : text;
}
