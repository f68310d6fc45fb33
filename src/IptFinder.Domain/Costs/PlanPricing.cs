using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>Prices visits that a health plan covers, one after another.</summary>
/// <param name="terms">What the plan makes the patient pay.</param>
/// <param name="allowed">How much of a fee the plan takes into account; null in network, where that is all of it.</param>
internal sealed class PlanPricing(PlanTerms terms, AllowedAmount? allowed)
{
    public CostCase Price(IReadOnlyList<PricedVisit> visits)
    {
        var counters = new YearCounters(terms, visits[0].Date);
        var lines = new CostLines();
        foreach (var visit in visits)
        {
            var rules = new List<CostRule>();
            if (counters.Turn(visit.Date))
            {
                rules.Add(CostRule.NewPlanYear);
            }

            if (allowed is null)
            {
                rules.Add(CostRule.AllowedAmount);
            }

            var parts = counters.HasVisitsLeft ? Covered(visit, counters, rules) : NotCovered(visit, rules);
            counters.CountVisit();
            lines.Add(visit, parts with
            {
                DeductibleLeft = counters.HasDeductible ? counters.DeductibleLeft : null,
                MaximumLeft = counters.MaximumLeft,
            });
        }

        return lines.Finish();
    }

    private VisitParts NotCovered(PricedVisit visit, List<CostRule> rules)
    {
        rules.Add(CostRule.VisitLimit);
        return new VisitParts { Uncovered = visit.Charge, Allowed = allowed is null ? visit.Charge : null, Rules = rules };
    }

    private VisitParts Covered(PricedVisit visit, YearCounters counters, List<CostRule> rules)
    {
        var allowedAmount = allowed?.Of(visit.Charge) ?? visit.Charge;
        var deductible = terms.AfterDeductible ? Smaller(allowedAmount, counters.DeductibleLeft) : Money.Zero;
        var share = terms.Share.Of(allowedAmount - deductible);
        if (deductible > Money.Zero)
        {
            rules.Add(CostRule.Deductible);
        }

        if (deductible < allowedAmount)
        {
            rules.Add(terms.Share is VisitShare.Copay ? CostRule.Copay : CostRule.Coinsurance);
        }

        if (deductible + share > counters.MaximumLeft)
        {
            rules.Add(CostRule.OutOfPocketMax);
            deductible = Smaller(deductible, counters.MaximumLeft.Value);
            share = counters.MaximumLeft.Value - deductible;
        }

        if (allowedAmount < visit.Charge)
        {
            rules.Add(CostRule.Balance);
        }

        counters.Pay(deductible, share);
        return new VisitParts
        {
            Allowed = allowedAmount,
            Deductible = deductible,
            Copay = terms.Share is VisitShare.Copay ? share : Money.Zero,
            Coinsurance = terms.Share is VisitShare.Copay ? Money.Zero : share,
            Balance = visit.Charge - allowedAmount,
            Plan = allowedAmount - deductible - share,
            Rules = rules,
        };
    }

    private static Money Smaller(Money one, Money other) => one < other ? one : other;
}
