using IptFinder.Domain.Amounts;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Costs;

/// <summary>Prices visits the patient pays alone.</summary>
/// <param name="slidingFee">The lower fee this patient gets; null when none.</param>
/// <param name="prepaid">The discount on every full set of sessions paid ahead; null when none.</param>
internal sealed class SelfPayPricing(Money? slidingFee, PrepaidDiscount? prepaid)
{
    public CostCase Price(IReadOnlyList<PricedVisit> visits)
    {
        var lines = new CostLines();
        var inFullSets = prepaid is null ? 0 : visits.Count / prepaid.Sessions * prepaid.Sessions;
        for (var i = 0; i < visits.Count; i++)
        {
            var charge = visits[i].Charge;
            var rules = new List<CostRule>();
            if (slidingFee < charge)
            {
                charge = slidingFee.Value;
                rules.Add(CostRule.SlidingFee);
            }

            if (i < inFullSets)
            {
                charge = Share.FromPercent(prepaid!.Percent).Rest.Of(charge);
                rules.Add(CostRule.Prepaid);
            }

            rules.Add(CostRule.SelfPay);
            lines.Add(visits[i] with { Charge = charge }, new VisitParts { Uncovered = charge, Rules = rules });
        }

        return lines.Finish();
    }
}
