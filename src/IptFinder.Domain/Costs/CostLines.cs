using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>Numbers the lines of a case and keeps its running totals.</summary>
internal sealed class CostLines
{
    private readonly List<CostLine> _lines = [];
    private Money _patient;
    private Money _plan;

    public void Add(PricedVisit visit, VisitParts parts)
    {
        _plan += parts.Plan;
        _patient += visit.Charge - parts.Plan;
        _lines.Add(new CostLine
        {
            Number = _lines.Count + 1,
            Date = visit.Date,
            Code = visit.Code,
            Charge = visit.Charge,
            Allowed = parts.Allowed,
            Deductible = parts.Deductible,
            Copay = parts.Copay,
            Coinsurance = parts.Coinsurance,
            Balance = parts.Balance,
            Uncovered = parts.Uncovered,
            Plan = parts.Plan,
            PatientSoFar = _patient,
            PlanSoFar = _plan,
            DeductibleLeft = parts.DeductibleLeft,
            MaximumLeft = parts.MaximumLeft,
            Rules = parts.Rules,
        });
    }

    public CostCase Finish() => new(_lines);
}
