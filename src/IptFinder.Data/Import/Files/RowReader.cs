namespace IptFinder.Data.Import.Files;

/// <summary>
/// Goes through the rows of one file: one thread reads and finds where rows end, all others take from the rows what is
/// wanted. Says how far it is.
/// </summary>
internal sealed class RowReader : IDisposable
{
    private readonly OpenImportFile _file;
    private readonly RowBlocks _blocks;
    private readonly RowBlock? _first;
    private readonly string _step;
    private readonly IProgress<ImportProgress>? _progress;

    /// <param name="file">The file.</param>
    /// <param name="step">What is reported as being done.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <exception cref="InvalidDataException">The file cannot be unpacked.</exception>
    public RowReader(ImportFile file, string step, IProgress<ImportProgress>? progress)
    {
        _file = file.Open();
        _blocks = new RowBlocks(_file.Read);
        _step = step;
        _progress = progress;
        _first = _blocks.Read();
        var headings = _first is null ? default : _first.Bytes(_first.Rows[0]);
        HasNulBytes = headings.Span.Contains((byte)0);
        Headings = HeadingLine.Read(headings);
    }

    /// <summary>There is not even a heading line.</summary>
    public bool IsEmpty => _first is null;

    /// <summary>The heading line holds NUL bytes: it is UTF-16, or no text.</summary>
    public bool HasNulBytes { get; }

    public HeadingLine Headings { get; }

    /// <summary>What is taken from each row after the headings, in their order; to be called once.</summary>
    /// <param name="take">Called on several threads at once; is given one object for many rows, and must not keep it.</param>
    /// <param name="cancellationToken">Stops between two blocks of rows.</param>
    /// <exception cref="InvalidDataException">The rest of the file cannot be unpacked, or is missing.</exception>
    public IEnumerable<T> Read<T>(Func<CsvRow, T> take, CancellationToken cancellationToken)
    {
        var rows = 0L;
        var bytes = 0L;
        foreach (var (taken, bytesRead) in InOrder.Select(Blocks(), block => (Take(block, take), block.BytesRead)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var one in taken)
            {
                yield return one;
            }

            rows += taken.Length;
            bytes = bytesRead;
            _progress?.Report(new ImportProgress(_step, rows, bytes, _file.Share(bytes)));
        }

        _progress?.Report(new ImportProgress(_step, rows, bytes, 1));
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<RowBlock> Blocks()
    {
        for (var block = _first; block is not null; block = _blocks.Read())
        {
            yield return block;
        }
    }

    private T[] Take<T>(RowBlock block, Func<CsvRow, T> take) =>
        block.Read(new CsvRow(Headings.Count, Headings.AskedFor), block == _first ? 1 : 0, take);
}
