namespace IptFinder.Data.Import.Plans;

/// <summary>Why a row was left out or could not be used, in the words of the report.</summary>
public static class PlanReasons
{
    // Left out on purpose.
    public const string DentalOnly = "dental only";
    public const string NotIndividual = "not sold to individuals";
    public const string OtherBenefit = "another benefit";
    public const string OtherPlan = "benefit of a plan not taken";

    // Could not be used.
    public const string BadPlanId = "the plan id is not 14 characters, a hyphen and two digits";
    public const string BadState = "no state of the US";
    public const string BadYear = "the year is not the year of the rows before";
    public const string NoName = "no plan name";
    public const string SamePlan = "the plan stands on an earlier line too";
    public const string SameBenefit = "the benefit of the plan stands on an earlier line too";
}
