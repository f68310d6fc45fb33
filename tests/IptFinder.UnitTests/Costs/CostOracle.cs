using IptFinder.Domain.Costs;

namespace IptFinder.UnitTests.Costs;

/// <summary>The rules of docs/costs.md once more, slow and plain: every cent of every visit is paid by somebody, one by one.</summary>
internal sealed class CostOracle(PlanTerms terms, AllowedAmount? allowedOf)
{
    private long _deductibleMet = terms.DeductibleMet.Cents;
    private long _maximumMet = terms.OutOfPocketMet.Cents;
    private int _visits = terms.VisitsUsed;

    /// <summary>What patient and plan pay for each visit, in cents.</summary>
    public IReadOnlyList<(long Patient, long Plan)> Pay(IReadOnlyList<(DateOnly Day, long Fee)> visits)
    {
        var paid = new List<(long, long)>();
        for (var i = 0; i < visits.Count; i++)
        {
            // Day by day from the visit before: does a plan year begin on one of them?
            for (var day = visits[Math.Max(0, i - 1)].Day; day < visits[i].Day;)
            {
                day = day.AddDays(1);
                if (day.Month == terms.YearStart.Month && day.Day == terms.YearStart.Day)
                {
                    (_deductibleMet, _maximumMet, _visits) = (0, 0, 0);
                }
            }

            paid.Add(Pay(visits[i].Fee));
            _visits++;
        }

        return paid;
    }

    private (long Patient, long Plan) Pay(long fee)
    {
        if (_visits >= (terms.VisitLimit ?? int.MaxValue))
        {
            return (fee, 0);
        }

        var allowed = allowedOf is null ? fee : allowedOf switch
        {
            AllowedAmount.Fixed one => Math.Min(fee, one.Amount.Cents),
            AllowedAmount.ShareOfFee one => HalfUp(fee * one.Share.Fraction),
            _ => throw new InvalidOperationException(),
        };
        var deductible = terms.Deductible.Latest.Value.Cents;
        long patient = fee - allowed;
        long left = 0;
        for (var cent = 0L; cent < allowed; cent++)
        {
            if (terms.AfterDeductible && _deductibleMet < deductible)
            {
                _deductibleMet++;
                patient += PayCent();
            }
            else
            {
                left++;
            }
        }

        var share = terms.Share switch
        {
            VisitShare.Copay copay => Math.Min(copay.Amount.Cents, left),
            VisitShare.Coinsurance coinsurance => HalfUp(left * coinsurance.Share.Fraction),
            _ => throw new InvalidOperationException(),
        };
        for (var cent = 0L; cent < share; cent++)
        {
            patient += PayCent();
        }

        return (patient, fee - patient);
    }

    /// <summary>1 when the patient pays this cent, 0 when the maximum is reached and the plan does.</summary>
    private int PayCent()
    {
        if (_maximumMet >= (terms.OutOfPocketMax?.Cents ?? long.MaxValue))
        {
            return 0;
        }

        _maximumMet++;
        return 1;
    }

    private static long HalfUp(decimal exact) => (long)decimal.Floor(exact + 0.5m);
}
