using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>A course priced in one way, visit by visit.</summary>
/// <param name="Lines">At least one.</param>
public sealed record CostCase(IReadOnlyList<CostLine> Lines)
{
    public Money Patient => Lines[^1].PatientSoFar;

    public Money Plan => Lines[^1].PlanSoFar;

    public Money Charged => Patient + Plan;

    /// <summary>What happens on the way, in order: deductibles met, maximums reached, plan years turned, visits used up.</summary>
    public IEnumerable<(CostEvent What, CostLine Line)> Events()
    {
        foreach (var line in Lines)
        {
            if (line.Rules.Contains(CostRule.NewPlanYear))
            {
                yield return (CostEvent.NewPlanYear, line);
            }

            if (line.Deductible > Money.Zero && line.DeductibleLeft == Money.Zero)
            {
                yield return (CostEvent.DeductibleMet, line);
            }

            if (line.Deductible + line.Copay + line.Coinsurance > Money.Zero && line.MaximumLeft == Money.Zero)
            {
                yield return (CostEvent.MaximumReached, line);
            }

            var isFirstNotCovered = line.Number == 1 || !Lines[line.Number - 2].Rules.Contains(CostRule.VisitLimit) || line.Rules.Contains(CostRule.NewPlanYear);
            if (line.Rules.Contains(CostRule.VisitLimit) && isFirstNotCovered)
            {
                yield return (CostEvent.VisitsUsedUp, line);
            }
        }
    }
}
