using System.Buffers;

namespace IptFinder.Data.Import.Files;

/// <summary>
/// Rows of a file whose quoted values may hold line breaks, which are read as spaces. A quotation mark that is never closed
/// spoils its own line and no more: the lines after it are taken one by one.
/// </summary>
/// <param name="lines">The lines of the file.</param>
/// <param name="isWhole">Says whether some lines together are a well-made row.</param>
public sealed class RecordLines(LineReader lines, Func<ReadOnlyMemory<byte>, bool> isWhole)
{
    /// <summary>An issuer's explanation is a page, not a book.</summary>
    private const int MostLines = 100;

    private readonly LinkedList<Line> _givenBack = [];

    /// <summary>Of the first line of the row; 1 for the heading line.</summary>
    public long LineNumber { get; private set; }

    /// <summary>The file ends before the row's last line does.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>The next row; it stays valid until the next call. False at the end of the file.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> row)
    {
        var isThere = TryNext(out var first);
        row = first.Text;
        LineNumber = first.Number;
        IsUnended = first.IsUnended;
        if (isThere && IsOpen(row) && !lines.IsTooLong)
        {
            row = Join(first with { Text = row.ToArray() });
        }

        return isThere;
    }

    private static bool IsOpen(ReadOnlyMemory<byte> line) => line.Span.Count((byte)'"') % 2 != 0;

    /// <summary>Looks for the line that closes the row; gives back what it took when there is none.</summary>
    private ReadOnlyMemory<byte> Join(Line first)
    {
        var taken = new List<Line>();
        var joined = new ArrayBufferWriter<byte>();
        joined.Write(first.Text.Span);
        while (taken.Count < MostLines && TryNext(out var line))
        {
            taken.Add(line with { Text = line.Text.ToArray() });
            joined.Write(" "u8);
            joined.Write(line.Text.Span);
            if (!IsOpen(line.Text))
            {
                continue;
            }

            if (isWhole(joined.WrittenMemory))
            {
                IsUnended = line.IsUnended;
                return joined.WrittenMemory;
            }

            break;
        }

        for (var i = taken.Count - 1; i >= 0; i--)
        {
            _givenBack.AddFirst(taken[i]);
        }

        return first.Text;
    }

    private bool TryNext(out Line line)
    {
        if (_givenBack.First is { } next)
        {
            _givenBack.RemoveFirst();
            line = next.Value;
            return true;
        }

        var isThere = lines.TryRead(out var text);
        line = new Line(text, lines.LineNumber, lines.IsUnended);
        return isThere;
    }

    private readonly record struct Line(ReadOnlyMemory<byte> Text, long Number, bool IsUnended);
}
