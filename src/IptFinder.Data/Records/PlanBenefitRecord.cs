using IptFinder.Domain.Plans;

namespace IptFinder.Data.Records;

/// <summary>What a plan says of one kind of visit, as its file writes it.</summary>
public sealed class PlanBenefitRecord
{
    public required string PlanId { get; set; }

    public required BenefitKind Kind { get; set; }

    public required string IsCovered { get; set; }

    public required string CopayInNetwork { get; set; }

    public required string CoinsuranceInNetwork { get; set; }

    public required string CopayOutOfNetwork { get; set; }

    public required string CoinsuranceOutOfNetwork { get; set; }

    public required string IsLimited { get; set; }

    /// <summary>Number and unit.</summary>
    public required string Limit { get; set; }

    public required string Explanation { get; set; }

    public required string IsExcludedFromMaximum { get; set; }
}
