using System.Globalization;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Plans;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// Fills the fields of a way to pay from a marketplace plan. What the plan's files do not say in words we understand stays
/// empty, and so does what the form does not take.
/// </summary>
internal static class PlanFields
{
    /// <summary>More visits than a year has days are no limit.</summary>
    private const int DaysInYear = 366;

    private static readonly Money Most = Money.FromDollars(1_000_000);

    private static readonly (string Field, string Label)[] Filled =
    [
        ("deductible", "deductible"), ("share", "what you pay for a visit"), ("after", "if the deductible comes first"), ("max", "yearly maximum"),
        ("limit", "visits a year"), ("year", "start of the plan year"),
    ];

    public static void Fill(CostsForm form, string letter, MarketplacePlan plan)
    {
        var isOut = form[$"{letter}-kind"] == CoverageQuestion.OutOfNetwork;
        var terms = isOut ? plan.OutOfNetwork : plan.InNetwork;
        form[$"{letter}-kind"] = isOut ? CoverageQuestion.OutOfNetwork : CoverageQuestion.InNetwork;
        form[$"{letter}-plan"] = plan.Id.ToString();
        form[$"{letter}-deductible"] = Amount(terms.Deductible);
        form[$"{letter}-max"] = Amount(terms.Maximum);
        form[$"{letter}-year"] = MarketplacePlan.YearStart.ToString();
        form[$"{letter}-limit"] = plan.Therapy is { IsCovered: Statement.No } ? "0" : Limit(terms.Limit);
        (form[$"{letter}-share"], form[$"{letter}-after"]) = terms.Share switch
        {
            PlanShare.Known { Share: VisitShare.Copay copay } known when copay.Amount <= Most => ($"{copay.Amount}", After(known)),
            PlanShare.Known { Share: VisitShare.Coinsurance part } known => ($"{part.Share}", After(known)),
            _ => ("", ""),
        };
    }

    /// <summary>What a plan fills in for a kind of coverage, under the letter.</summary>
    public static CostsForm Of(string kind, string letter, MarketplacePlan plan)
    {
        var form = new CostsForm { [$"{letter}-kind"] = kind };
        Fill(form, letter, plan);
        return form;
    }

    /// <summary>Names of the fields in which not the plan's numbers stand.</summary>
    public static IReadOnlyList<string> Changed(CostsForm form, string kind, string letter, MarketplacePlan plan)
    {
        var filled = Of(kind, letter, plan);
        return [.. Filled.Where(one => Plain(form[$"{letter}-{one.Field}"]) != Plain(filled[$"{letter}-{one.Field}"])).Select(one => one.Label)];
    }

    /// <summary>"$4,500" and "4500", "20 %" and "20%" say the same.</summary>
    private static string Plain(string text) => string.Concat(text.Where(character => character is not ('$' or ',' or ' '))).ToLowerInvariant();

    /// <summary>Few plans set a limit: where the file is silent, none stands there to be seen and changed.</summary>
    private static string Limit(VisitLimit limit) => limit switch
    {
        VisitLimit.PerYear { Visits: <= DaysInYear } visits => visits.Visits.ToString(CultureInfo.InvariantCulture),
        VisitLimit.NotKnown => "",
        _ => "none",
    };

    private static string After(PlanShare.Known share) => share.AfterDeductible ? "yes" : "no";

    private static string Amount(PlanAmount amount) => amount switch
    {
        PlanAmount.Known known when known.Amount <= Most => known.Amount.ToString(),
        PlanAmount.None => "none",
        _ => "",
    };
}
