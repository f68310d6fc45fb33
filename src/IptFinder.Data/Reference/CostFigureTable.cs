using IptFinder.Domain.Amounts;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using static IptFinder.Data.Reference.SeedText;

namespace IptFinder.Data.Reference;

/// <summary><c>cost-figures.json</c> and <c>cost-notes.json</c>, read and checked when made.</summary>
internal sealed class CostFigureTable
{
    private const string FileName = "cost-figures.json";
    private const string NotesFile = "cost-notes.json";
    private const string Cents = "US cents";
    private const string Percent = "percent";
    private const string Days = "days";
    private const string BusinessDays = "business days";

    private readonly ILookup<Figure, SeedRows.CostFigureRow> _rows;
    private readonly Dictionary<Note, SourcedNote> _notes;

    public CostFigureTable(SeedFolder seeds)
    {
        var rows = seeds.Table<SeedRows.CostFigureRow, SeedRows.CostFigureRow>(
            FileName, Checked, row => [$"{row.Code} from {row.From:O}"]);
        seeds.CheckAll(FileName, rows.Select(row => row.Code));
        _rows = rows.ToLookup(row => row.Code);
        foreach (var figure in _rows)
        {
            CheckSeries(seeds, figure);
        }

        var notes = seeds.Table<SeedRows.CostNoteRow, KeyValuePair<Note, SourcedNote>>(
            NotesFile, row => KeyValuePair.Create(row.Code, new SourcedNote(Words(row.Text), row.Sources)), row => [row.Code.ToString()]);
        seeds.CheckAll(NotesFile, notes.Select(note => note.Key));
        _notes = notes.DistinctBy(note => note.Key).ToDictionary();
    }

    internal enum Figure
    {
        MedicareDeductible,
        MedicareCoinsurance,
        OutOfPocketLimit,
        EstimateShortNotice,
        EstimateShortNoticeWithin,
        EstimateLongNotice,
        EstimateLongNoticeWithin,
        EstimateRequestWithin,
        DisputeFromOver,
        DisputeWithin,
        DisputeFee,
    }

    internal enum Note
    {
        EstimateHelpLine,
        MedicaidCopays,
    }

    public CostFigures Figures() => new()
    {
        MedicareDeductible = Amount(Figure.MedicareDeductible),
        MedicareCoinsurance = Of(Figure.MedicareCoinsurance, Share.FromPercent),
        OutOfPocketLimit = Amount(Figure.OutOfPocketLimit),
        GoodFaithEstimate = new GoodFaithEstimateRule
        {
            ShortNotice = Count(Figure.EstimateShortNotice),
            ShortNoticeWithin = Count(Figure.EstimateShortNoticeWithin),
            LongNotice = Count(Figure.EstimateLongNotice),
            LongNoticeWithin = Count(Figure.EstimateLongNoticeWithin),
            RequestWithin = Count(Figure.EstimateRequestWithin),
            DisputeFromOver = Amount(Figure.DisputeFromOver),
            DisputeWithin = Count(Figure.DisputeWithin),
            DisputeFee = Amount(Figure.DisputeFee),
            HelpLine = _notes[Note.EstimateHelpLine],
        },
        MedicaidCopays = _notes[Note.MedicaidCopays],
    };

    private static SeedRows.CostFigureRow Checked(SeedRows.CostFigureRow row)
    {
        var unit = UnitOf(row.Code);
        var fits = unit == Percent ? row.Value <= 100 : decimal.IsInteger(row.Value);
        return row.Unit == unit && row.Value > 0 && fits && !(row.To < row.From)
            ? row
            : throw new InvalidDataException(
                $"it needs a value over 0, whole or up to 100 percent, the unit \"{unit}\", and a last day not before the first.");
    }

    private static string UnitOf(Figure figure) => figure switch
    {
        Figure.MedicareCoinsurance => Percent,
        Figure.MedicareDeductible or Figure.OutOfPocketLimit or Figure.DisputeFromOver or Figure.DisputeFee => Cents,
        Figure.DisputeWithin => Days,
        _ => BusinessDays,
    };

    private static void CheckSeries(SeedFolder seeds, IGrouping<Figure, SeedRows.CostFigureRow> figure)
    {
        try
        {
            _ = Series(figure, value => value);
        }
        catch (ArgumentException gap)
        {
            seeds.Report($"{FileName}, {figure.Key}: {gap.Message}");
        }
    }

    private static DatedSeries<T> Series<T>(IEnumerable<SeedRows.CostFigureRow> rows, Func<decimal, T> value) =>
        new(rows.Select(row => new Dated<T>(value(row.Value), row.From, row.To)));

    private PublishedFigure<Money> Amount(Figure figure) => Of(figure, value => Money.FromCents((long)value));

    private PublishedFigure<int> Count(Figure figure) => Of(figure, value => (int)value);

    private PublishedFigure<T> Of<T>(Figure figure, Func<decimal, T> value) =>
        new(Series(_rows[figure], value), [.. _rows[figure].SelectMany(row => row.Sources).Distinct(StringComparer.Ordinal)]);
}
