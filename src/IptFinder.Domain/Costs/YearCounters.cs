using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>What is used up of a plan's yearly amounts. Starts again at nothing with each plan year.</summary>
internal sealed class YearCounters
{
    private readonly PlanTerms _terms;
    private DateOnly _year;
    private Money _deductible;
    private Money _deductibleMet;
    private Money _outOfPocketMet;
    private int _visitsUsed;

    public YearCounters(PlanTerms terms, DateOnly firstVisit)
    {
        _terms = terms;
        Begin(terms.YearStart.YearOf(firstVisit));
        (_deductibleMet, _outOfPocketMet, _visitsUsed) = (terms.DeductibleMet, terms.OutOfPocketMet, terms.VisitsUsed);
    }

    public Money DeductibleLeft => Left(_deductible, _deductibleMet);

    /// <summary>A deductible comes before the plan's share.</summary>
    public bool HasDeductible => _terms.AfterDeductible && _deductible > Money.Zero;

    /// <summary>What the patient can still pay this plan year; null when there is no maximum.</summary>
    public Money? MaximumLeft => _terms.OutOfPocketMax is { } maximum ? Left(maximum, _outOfPocketMet) : null;

    public bool HasVisitsLeft => !(_visitsUsed >= _terms.VisitLimit);

    /// <summary>Starts again if the day lies in a later plan year; says whether it did.</summary>
    public bool Turn(DateOnly day)
    {
        var year = _terms.YearStart.YearOf(day);
        if (year <= _year)
        {
            return false;
        }

        Begin(year);
        return true;
    }

    /// <summary>Every visit counts toward the limit, covered or not.</summary>
    public void CountVisit() => _visitsUsed++;

    public void Pay(Money deductible, Money share)
    {
        _deductibleMet += deductible;
        _outOfPocketMet += deductible + share;
    }

    private static Money Left(Money limit, Money used) => used < limit ? limit - used : Money.Zero;

    private void Begin(DateOnly year)
    {
        _year = year;
        _deductible = _terms.Deductible.On(year).Value;
        (_deductibleMet, _outOfPocketMet, _visitsUsed) = (Money.Zero, Money.Zero, 0);
    }
}
