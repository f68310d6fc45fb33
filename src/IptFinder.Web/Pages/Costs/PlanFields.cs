using System.Globalization;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Plans;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Fills the fields of a way to pay from a marketplace plan. What the plan's files do not say in words we understand stays empty.</summary>
internal static class PlanFields
{
    public static void Fill(CostsForm form, string letter, MarketplacePlan plan)
    {
        var isOut = form[$"{letter}-kind"] == CoverageQuestion.OutOfNetwork;
        var terms = isOut ? plan.OutOfNetwork : plan.InNetwork;
        form[$"{letter}-kind"] = isOut ? CoverageQuestion.OutOfNetwork : CoverageQuestion.InNetwork;
        form[$"{letter}-plan"] = plan.Id.ToString();
        form[$"{letter}-deductible"] = Amount(terms.Deductible);
        form[$"{letter}-max"] = Amount(terms.Maximum);
        form[$"{letter}-year"] = MarketplacePlan.YearStart.ToString();
        form[$"{letter}-limit"] = terms.Limit switch
        {
            VisitLimit.PerYear visits => visits.Visits.ToString(CultureInfo.InvariantCulture),
            VisitLimit.NoLimit => "none",
            _ when plan.Therapy is null or { Limit.Text.Length: > 0 } => "",
            _ => "none", // The file is silent; few plans set a limit, and what stands here is seen and can be changed.
        };
        (form[$"{letter}-share"], form[$"{letter}-after"]) = terms.Share switch
        {
            PlanShare.Known { Share: VisitShare.Copay copay } known => ($"{copay.Amount}", After(known)),
            PlanShare.Known { Share: VisitShare.Coinsurance part } known => ($"{part.Share}", After(known)),
            _ => ("", ""),
        };
    }

    private static string After(PlanShare.Known share) => share.AfterDeductible ? "yes" : "no";

    private static string Amount(PlanAmount amount) => amount switch
    {
        PlanAmount.Known known => known.Amount.ToString(),
        PlanAmount.None => "none",
        _ => "",
    };
}
