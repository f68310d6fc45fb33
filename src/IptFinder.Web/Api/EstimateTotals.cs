using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;

namespace IptFinder.Web.Api;

/// <summary>Totals of a whole course, in dollars.</summary>
/// <param name="Patient">What the patient pays.</param>
/// <param name="Plan">What the plan pays.</param>
/// <param name="Charged">Both together.</param>
public sealed record EstimateTotals(Money Patient, Money Plan, Money Charged)
{
    public static EstimateTotals Of(CostCase one) => new(one.Patient, one.Plan, one.Charged);
}
