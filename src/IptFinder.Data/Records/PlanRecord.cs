using IptFinder.Domain.Geography;

namespace IptFinder.Data.Records;

/// <summary>A marketplace plan as its file writes it; what the texts mean, <c>Domain/Plans</c> says.</summary>
public sealed class PlanRecord
{
    /// <summary>14 characters, a hyphen, two digits.</summary>
    public required string Id { get; set; }

    public required int Year { get; set; }

    public required UsState State { get; set; }

    public required string IssuerId { get; set; }

    public required string IssuerName { get; set; }

    public required string Name { get; set; }

    public required string MetalLevel { get; set; }

    public required string PlanType { get; set; }

    public required string Deductible { get; set; }

    public required string Maximum { get; set; }

    public required string DeductibleOutOfNetwork { get; set; }

    public required string MaximumOutOfNetwork { get; set; }

    /// <summary>The address of the summary of benefits.</summary>
    public required string Summary { get; set; }

    /// <summary>The plain words of name and issuer, each after a space.</summary>
    public required string SearchWords { get; set; }

    public List<PlanBenefitRecord> Benefits { get; set; } = [];
}
