using IptFinder.Domain.Plans;

namespace IptFinder.Web.Pages.Costs;

/// <summary>What a plan's file writes about therapy, as written.</summary>
internal static class PlanWords
{
    public static string InNetwork(PlanBenefit benefit) => Cells(benefit.CopayInNetwork.Text, benefit.CoinsuranceInNetwork.Text);

    public static string OutOfNetwork(PlanBenefit benefit) => Cells(benefit.CopayOutOfNetwork.Text, benefit.CoinsuranceOutOfNetwork.Text);

    private static string Cells(string copay, string coinsurance) => $"copay “{Cell(copay)}”, coinsurance “{Cell(coinsurance)}”";

    private static string Cell(string text) => text.Length == 0 ? "nothing" : text;
}
