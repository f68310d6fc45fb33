namespace IptFinder.Data.Import.Nppes;

/// <summary>Goes through the rows of one registry file, says which are damaged, and reports how far it is.</summary>
internal sealed class RowReader : IDisposable
{
    private const int RowsPerReport = 1 << 12;

    private readonly OpenRegistryFile _file;
    private readonly LineReader _lines;
    private readonly string _step;
    private readonly IProgress<ImportProgress>? _progress;
    private long _rows;

    /// <exception cref="InvalidDataException">The file cannot be unpacked.</exception>
    public RowReader(RegistryFile file, string step, IProgress<ImportProgress>? progress)
    {
        _file = file.Open();
        _lines = new LineReader(_file.Read);
        _step = step;
        _progress = progress;
        IsEmpty = !_lines.TryRead(out var line);
        HasNulBytes = line.Span.Contains((byte)0);
        Headings = HeadingLine.Read(line);
        Row = new CsvLine(Headings.Count);
    }

    /// <summary>There is not even a heading line.</summary>
    public bool IsEmpty { get; }

    /// <summary>The heading line holds NUL bytes: it is UTF-16, or no text.</summary>
    public bool HasNulBytes { get; }

    public HeadingLine Headings { get; }

    /// <summary>The row last read; valid until the next is read.</summary>
    public CsvLine Row { get; }

    /// <summary>1 for the heading line.</summary>
    public long LineNumber => _lines.LineNumber;

    /// <summary>What is wrong with the row, one of <see cref="Reasons"/>; null when it is sound.</summary>
    public string? Damage { get; private set; }

    /// <summary>Moves to the next row, past empty lines; false at the end.</summary>
    /// <exception cref="InvalidDataException">The rest of the file cannot be unpacked, or is missing.</exception>
    public bool TryRead(CancellationToken cancellationToken)
    {
        while (_lines.TryRead(out var line))
        {
            if (line.IsEmpty)
            {
                continue;
            }

            var damage = Row.Split(line);
            Damage = damage is null ? null
                : _lines.IsUnended ? Reasons.CutShort
                : _lines.IsTooLong ? Reasons.TooLong
                : damage;
            if (++_rows % RowsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Report(_file.Share(_lines.BytesRead));
            }

            return true;
        }

        Report(1);
        return false;
    }

    public void Dispose() => _file.Dispose();

    private void Report(double share) => _progress?.Report(new ImportProgress(_step, _rows, _lines.BytesRead, share));
}
