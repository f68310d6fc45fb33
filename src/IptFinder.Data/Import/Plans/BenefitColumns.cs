using IptFinder.Data.Import.Files;

namespace IptFinder.Data.Import.Plans;

/// <summary>Where the values an import uses stand in the file "Benefits and Cost Sharing", found by name in its heading line.</summary>
internal sealed class BenefitColumns(HeadingLine headings)
{
    public int Year { get; } = headings.Column("BusinessYear");

    public int PlanId { get; } = headings.Column("PlanId");

    public int Benefit { get; } = headings.Column("BenefitName");

    public int CopayInNetwork { get; } = headings.Column("CopayInnTier1");

    public int CoinsuranceInNetwork { get; } = headings.Column("CoinsInnTier1");

    public int CopayOutOfNetwork { get; } = headings.Column("CopayOutofNet");

    public int CoinsuranceOutOfNetwork { get; } = headings.Column("CoinsOutofNet");

    public int IsCovered { get; } = headings.Column("IsCovered");

    public int IsLimited { get; } = headings.Column("QuantLimitOnSvc");

    public int LimitQuantity { get; } = headings.Column("LimitQty");

    public int LimitUnit { get; } = headings.Column("LimitUnit");

    public int Explanation { get; } = headings.Column("Explanation");

    public int IsExcludedFromMaximum { get; } = headings.Column("IsExclFromInnMOOP");
}
