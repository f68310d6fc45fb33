using IptFinder.Data.Import.Files;

namespace IptFinder.Data.Import.Plans;

/// <summary>
/// Where the values an import uses stand in the file "Plan Attributes", found by name in its heading line. Some copies have
/// the amounts under names that end in "A".
/// </summary>
internal sealed class PlanColumns(HeadingLine headings)
{
    public int Year { get; } = headings.Column("BusinessYear");

    public int State { get; } = headings.Column("StateCode");

    public int IssuerId { get; } = headings.Column("IssuerId");

    public int IssuerName { get; } = headings.Column("IssuerMarketPlaceMarketingName");

    public int PlanId { get; } = headings.Column("PlanId");

    public int Name { get; } = headings.Column("PlanMarketingName");

    public int Market { get; } = headings.Column("MarketCoverage");

    public int IsDentalOnly { get; } = headings.Column("DentalOnlyPlan");

    public int MetalLevel { get; } = headings.Column("MetalLevel");

    public int PlanType { get; } = headings.Column("PlanType");

    public int Summary { get; } = headings.Column("URLForSummaryofBenefitsCoverage");

    /// <summary>The columns that may hold the deductible, those to prefer first; so for the other amounts.</summary>
    public IReadOnlyList<int> Deductible { get; } =
        Amount(headings, "TEHBDedInnTier1Individual", "MEHBDedInnTier1Individual", "TEHBDedCombInnOonIndividual", "MEHBDedCombInnOonIndividual");

    public IReadOnlyList<int> Maximum { get; } =
        Amount(headings, "TEHBInnTier1IndividualMOOP", "MEHBInnTier1IndividualMOOP", "TEHBCombInnOonIndividualMOOP", "MEHBCombInnOonIndividualMOOP");

    public IReadOnlyList<int> DeductibleOutOfNetwork { get; } =
        Amount(headings, "TEHBDedOutOfNetIndividual", "MEHBDedOutOfNetIndividual", "TEHBDedCombInnOonIndividual", "MEHBDedCombInnOonIndividual");

    public IReadOnlyList<int> MaximumOutOfNetwork { get; } =
        Amount(headings, "TEHBOutOfNetIndividualMOOP", "MEHBOutOfNetIndividualMOOP", "TEHBCombInnOonIndividualMOOP", "MEHBCombInnOonIndividualMOOP");

    /// <summary>One column is asked for; the others count where the file has them.</summary>
    private static List<int> Amount(HeadingLine headings, string needed, params ReadOnlySpan<string> others)
    {
        var columns = new List<int> { headings.Column(needed, needed + "A") };
        foreach (var name in others)
        {
            if (headings.Find(name, name + "A") is { } column)
            {
                columns.Add(column);
            }
        }

        return columns;
    }
}
