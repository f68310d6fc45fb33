using IptFinder.Data.Import.Files;
using IptFinder.Data.Records;
using IptFinder.Domain.Plans;

namespace IptFinder.Data.Import.Plans;

/// <summary>Takes from a row of "Benefits and Cost Sharing" what is kept of a kind of visit. Texts stay as written.</summary>
/// <param name="columns">Where they stand.</param>
/// <param name="year">The year of the plans.</param>
/// <param name="isTaken">Says whether a plan is among them.</param>
internal sealed class BenefitMapper(BenefitColumns columns, int year, Func<PlanId, bool> isTaken)
{
    private static readonly Dictionary<string, BenefitKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Mental/Behavioral Health Outpatient Services"] = BenefitKind.MentalHealthOutpatient,
        ["Mental Health Office Visit"] = BenefitKind.MentalHealthOfficeVisit,
        ["Specialist Visit"] = BenefitKind.SpecialistVisit,
        ["Primary Care Visit to Treat an Injury or Illness"] = BenefitKind.PrimaryCareVisit,
    };

    public PlanOutcome<PlanBenefitRecord> Map(CsvRow row)
    {
        if (!Kinds.TryGetValue(row.Text(columns.Benefit), out var kind))
        {
            return new PlanOutcome<PlanBenefitRecord>.Skipped(PlanReasons.OtherBenefit);
        }

        if (PlanId.TryParse(row.Text(columns.PlanId)) is not { Variant: not null } id)
        {
            return new PlanOutcome<PlanBenefitRecord>.Rejected(PlanReasons.BadPlanId);
        }

        if (!isTaken(id))
        {
            return new PlanOutcome<PlanBenefitRecord>.Skipped(PlanReasons.OtherPlan);
        }

        return PlanYear.TryParse(row.Text(columns.Year)) == year
            ? new PlanOutcome<PlanBenefitRecord>.Kept(Read(row, id, kind))
            : new PlanOutcome<PlanBenefitRecord>.Rejected(PlanReasons.BadYear);
    }

    private PlanBenefitRecord Read(CsvRow row, PlanId id, BenefitKind kind) => new()
    {
        PlanId = id.ToString(),
        Kind = kind,
        IsCovered = row.Text(columns.IsCovered),
        CopayInNetwork = row.Text(columns.CopayInNetwork),
        CoinsuranceInNetwork = row.Text(columns.CoinsuranceInNetwork),
        CopayOutOfNetwork = row.Text(columns.CopayOutOfNetwork),
        CoinsuranceOutOfNetwork = row.Text(columns.CoinsuranceOutOfNetwork),
        IsLimited = row.Text(columns.IsLimited),
        Limit = $"{row.Text(columns.LimitQuantity)} {row.Text(columns.LimitUnit)}".Trim(),
        Explanation = row.Text(columns.Explanation),
        IsExcludedFromMaximum = row.Text(columns.IsExcludedFromMaximum),
    };
}
