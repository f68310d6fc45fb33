using IptFinder.Data.Records;
using IptFinder.Domain.Plans;

namespace IptFinder.Data.Plans;

/// <summary>Reads the texts of a stored plan.</summary>
internal static class PlanAssembly
{
    public static MarketplacePlan Assemble(PlanRecord record) => new()
    {
        Year = record.Year,
        Id = PlanId.TryParse(record.Id) ?? throw new InvalidDataException($"The plan id {record.Id} is none."),
        State = record.State,
        IssuerId = record.IssuerId,
        IssuerName = record.IssuerName,
        Name = record.Name,
        MetalLevel = record.MetalLevel,
        PlanType = record.PlanType,
        Deductible = PlanAmount.Read(record.Deductible),
        Maximum = PlanAmount.Read(record.Maximum),
        DeductibleOutOfNetwork = PlanAmount.Read(record.DeductibleOutOfNetwork),
        MaximumOutOfNetwork = PlanAmount.Read(record.MaximumOutOfNetwork),
        Benefits = [.. record.Benefits.OrderBy(benefit => benefit.Kind).Select(Assemble)],
        Summary = WebAddress(record.Summary),
    };

    private static PlanBenefit Assemble(PlanBenefitRecord record) => new()
    {
        Kind = record.Kind,
        IsCovered = Read(record.IsCovered, "Covered", "Not Covered"),
        CopayInNetwork = CostShareCell.Read(record.CopayInNetwork),
        CoinsuranceInNetwork = CostShareCell.Read(record.CoinsuranceInNetwork),
        CopayOutOfNetwork = CostShareCell.Read(record.CopayOutOfNetwork),
        CoinsuranceOutOfNetwork = CostShareCell.Read(record.CoinsuranceOutOfNetwork),
        Limit = VisitLimit.Read(record.IsLimited, record.Limit),
        Explanation = record.Explanation,
        IsExcludedFromMaximum = Read(record.IsExcludedFromMaximum, "Yes", "No"),
    };

    private static Statement Read(string text, string yes, string no) =>
        text.Equals(yes, StringComparison.OrdinalIgnoreCase) ? Statement.Yes
        : text.Equals(no, StringComparison.OrdinalIgnoreCase) ? Statement.No
        : Statement.NotStated;

    /// <summary>Null for anything a browser should not be sent to.</summary>
    private static Uri? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;
}
