using System.Globalization;
using System.Text;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// The running total by session as a drawing: the patient's share filled, the plan's outlined on top, the band from low to
/// high, and lines where something happens. The table beside it says the same.
/// </summary>
public sealed class CostChart
{
    private const double Bottom = 26;
    private const double LineOfText = 15;
    private const double Letter = 7;
    private const int MostMarks = 8;
    private readonly CostEstimate _estimate;
    private readonly double _top;
    private readonly long _most;
    private readonly int _slots;

    /// <param name="estimate">What is drawn.</param>
    /// <param name="width">In units of the drawing, in which text has a height of 12.</param>
    public CostChart(CostEstimate estimate, int width)
    {
        (_estimate, Width) = (estimate, width);
        _slots = estimate.High.Lines.Count;
        var marks = Apart(Happenings()).ToList();
        _top = 8 + (marks.Count * LineOfText);
        Height = (int)(_top + Math.Min(220, width * 0.55) + Bottom);
        Step = RoundStep(Math.Max(1, Math.Max(estimate.Likely.Charged.Cents, estimate.High.Patient.Cents)) / 100.0);
        _most = (long)Math.Ceiling(Math.Max(1, Math.Max(estimate.Likely.Charged.Cents, estimate.High.Patient.Cents)) / (Step * 100.0)) * Step * 100;
        Left = 8 + (Letter * Words.Amount(Money.FromCents(_most)).Length);
        Marks = [.. marks.Select((mark, row) => new ChartMark(X(mark.Session - 0.5), 4 + ((row + 0.7) * LineOfText), mark.Words, IsRight(mark.Session)))];
        Bars = [.. estimate.Likely.Lines.Select(Bar)];
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Where the drawing begins; the amounts stand before it.</summary>
    public double Left { get; }

    public IReadOnlyList<ChartBar> Bars { get; }

    public IReadOnlyList<ChartMark> Marks { get; }

    /// <summary>Amounts at the side, with their heights.</summary>
    public IEnumerable<(double Y, string Label)> Scale
    {
        get
        {
            for (var dollars = 0L; dollars * 100 <= _most; dollars += Step)
            {
                yield return (Y(Money.FromDollars(dollars)), Words.Amount(Money.FromDollars(dollars)));
            }
        }
    }

    /// <summary>Session numbers at the foot: not so many that they touch.</summary>
    public IEnumerable<(double X, string Label)> Sessions
    {
        get
        {
            var digits = _slots.ToString(CultureInfo.InvariantCulture).Length;
            var every = Math.Max(1, (int)Math.Ceiling(_slots * Letter * (digits + 1) / (Width - Left)));
            return Enumerable.Range(1, _slots)
                .Where(number => number % every == 1 % every)
                .Select(number => (X(number - 0.5), number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    public double Floor => Height - Bottom;

    /// <summary>The area between the low and the high total, as points; empty when they are the same.</summary>
    public string Band
    {
        get
        {
            if (_estimate.Low.Patient == _estimate.High.Patient)
            {
                return "";
            }

            var points = new StringBuilder();
            for (var number = 1; number <= _slots; number++)
            {
                Add(points, X(number - 0.5), Y(_estimate.High.Lines[number - 1].PatientSoFar));
            }

            for (var number = _slots; number >= 1; number--)
            {
                Add(points, X(number - 0.5), Y(_estimate.Low.Lines[Math.Min(number, _estimate.Low.Lines.Count) - 1].PatientSoFar));
            }

            return points.ToString();
        }
    }

    private long Step { get; }

    /// <summary>So many as can be told apart.</summary>
    private IEnumerable<(int Session, string Words)> Happenings() => _estimate.Likely.Events().Take(MostMarks).Select(one => (one.Line.Number, one.What switch
    {
        CostEvent.DeductibleMet => "deductible met",
        CostEvent.MaximumReached => "maximum reached",
        CostEvent.NewPlanYear => "new plan year",
        _ => "visits used up",
    }));

    /// <summary>From above to below, so that words do not run into the lines of others: from the edges to the middle.</summary>
    private IEnumerable<(int Session, string Words)> Apart(IEnumerable<(int Session, string Words)> marks) =>
        marks.OrderByDescending(mark => IsRight(mark.Session) ? mark.Session : 0).ThenBy(mark => mark.Session);

    private bool IsRight(int session) => session > _slots / 2;

    private ChartBar Bar(CostLine line)
    {
        var slot = (Width - Left) / _slots;
        return new ChartBar(X(line.Number - 1) + (slot * 0.15), slot * 0.7, Y(line.PatientSoFar), Y(line.PatientSoFar + line.PlanSoFar), Floor);
    }

    private double X(double sessions) => Left + (sessions * (Width - Left) / _slots);

    private double Y(Money amount) => Floor - (amount.Cents / (double)_most * (Floor - _top));

    /// <summary>1, 2 or 5 times a power of ten, so that four or five lines do.</summary>
    private static long RoundStep(double extent)
    {
        var rough = extent / 4;
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(rough, 1))));
        return (long)(power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10));
    }

    private static void Add(StringBuilder points, double x, double y) =>
        points.Append(CultureInfo.InvariantCulture, $"{x:0.#},{y:0.#} ");
}
