namespace IptFinder.Data.Import.Files;

/// <summary>Goes through the rows of one file, says which are damaged, and reports how far it is.</summary>
internal sealed class RowReader : IDisposable
{
    private const int RowsPerReport = 1 << 12;

    private readonly OpenImportFile _file;
    private readonly LineReader _lines;
    private readonly RecordLines? _records;
    private readonly string _step;
    private readonly IProgress<ImportProgress>? _progress;
    private long _rows;

    /// <param name="file">The file.</param>
    /// <param name="step">What is reported as being done.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="joinsLines">
    /// Values may hold line breaks. The registry has none: a line is a row there.
    /// </param>
    /// <exception cref="InvalidDataException">The file cannot be unpacked.</exception>
    public RowReader(ImportFile file, string step, IProgress<ImportProgress>? progress, bool joinsLines = false)
    {
        _file = file.Open();
        _lines = new LineReader(_file.Read);
        _step = step;
        _progress = progress;
        IsEmpty = !_lines.TryRead(out var line);
        HasNulBytes = line.Span.Contains((byte)0);
        Headings = HeadingLine.Read(line);
        Row = new CsvLine(Headings.Count);
        _records = joinsLines ? new RecordLines(_lines, row => Row.Split(row) is null) : null;
    }

    /// <summary>There is not even a heading line.</summary>
    public bool IsEmpty { get; }

    /// <summary>The heading line holds NUL bytes: it is UTF-16, or no text.</summary>
    public bool HasNulBytes { get; }

    public HeadingLine Headings { get; }

    /// <summary>The row last read; valid until the next is read.</summary>
    public CsvLine Row { get; }

    /// <summary>1 for the heading line.</summary>
    public long LineNumber => _records?.LineNumber ?? _lines.LineNumber;

    /// <summary>What is wrong with the row, one of <see cref="LineDamage"/>; null when it is sound.</summary>
    public string? Damage { get; private set; }

    /// <summary>Moves to the next row, past empty lines; false at the end.</summary>
    /// <exception cref="InvalidDataException">The rest of the file cannot be unpacked, or is missing.</exception>
    public bool TryRead(CancellationToken cancellationToken)
    {
        while (_records is null ? _lines.TryRead(out var line) : _records.TryRead(out line))
        {
            if (line.IsEmpty)
            {
                continue;
            }

            var damage = Row.Split(line);
            Damage = damage is null ? null
                : (_records?.IsUnended ?? _lines.IsUnended) ? LineDamage.CutShort
                : _lines.IsTooLong ? LineDamage.TooLong
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
