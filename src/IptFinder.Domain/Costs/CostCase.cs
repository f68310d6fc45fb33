using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>A course priced in one way, visit by visit.</summary>
/// <param name="Lines">At least one.</param>
public sealed record CostCase(IReadOnlyList<CostLine> Lines)
{
    public Money Patient => Lines[^1].PatientSoFar;

    public Money Plan => Lines[^1].PlanSoFar;

    public Money Charged => Patient + Plan;
}
