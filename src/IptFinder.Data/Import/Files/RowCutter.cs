using System.Numerics;
using System.Runtime.CompilerServices;

namespace IptFinder.Data.Import.Files;

/// <summary>
/// Finds rows in a text that comes in pieces. A row ends with its line, or where a quotation mark is left open, with the line
/// that closes it. A mark that is never closed, or not as RFC 4180 has it, spoils its own line and no more: the lines after it
/// are taken one by one.
/// </summary>
internal sealed class RowCutter
{
    private const int LongestRow = 1 << 20;

    /// <summary>What is kept of a row that is too long: enough to see whose it is.</summary>
    public const int KeptOfLongRow = 64;

    /// <summary>An issuer's explanation is a page, not a book.</summary>
    private const int MostLines = 100;

    private readonly List<Line> _lines = [];
    private readonly CsvRow _probe = new(0);
    private long _linesBefore;

    /// <summary>What is left over begins a line that is too long: its first bytes are enough.</summary>
    public bool IsInLongLine { get; private set; }

    /// <summary>The rows that are complete. Empty lines are none.</summary>
    /// <param name="text">Begins with what the last piece left over.</param>
    /// <param name="isLast">Nothing comes after it.</param>
    /// <param name="end">Where the text begins that is left over.</param>
    public List<CutRow> Cut(ReadOnlyMemory<byte> text, bool isLast, out int end)
    {
        FindLines(text.Span, isLast);
        var rows = new List<CutRow>();
        end = 0;
        var at = 0;
        while (at < _lines.Count && LinesOfRow(text, at, end, isLast) is var count and > 0)
        {
            var last = _lines[at + count - 1];
            Add(rows, text.Span[end..last.End], end, last.IsUnended);
            IsInLongLine = false;
            _linesBefore += count;
            at += count;
            end = Math.Min(last.End + 1, text.Length);
        }

        IsInLongLine |= at == _lines.Count && text.Length - end >= LongestRow;
        return rows;
    }

    private void Add(List<CutRow> rows, ReadOnlySpan<byte> row, int start, bool isUnended)
    {
        var length = row is [.., (byte)'\r'] ? row.Length - 1 : row.Length;
        if (length > 0)
        {
            var isTooLong = IsInLongLine || length >= LongestRow;
            rows.Add(new CutRow(start, isTooLong ? Math.Min(length, KeptOfLongRow) : length, _linesBefore + 1, isTooLong, isUnended));
        }
    }

    /// <summary>How many lines make the row that begins with a line; 0 when that shows only in what comes next.</summary>
    private int LinesOfRow(ReadOnlyMemory<byte> text, int first, int start, bool isLast)
    {
        if (!_lines[first].IsOpen || IsInLongLine || _lines[first].End - start >= LongestRow)
        {
            return 1;
        }

        for (var next = first + 1; next <= first + MostLines; next++)
        {
            if (next == _lines.Count)
            {
                return isLast || text.Length - start >= LongestRow ? 1 : 0;
            }

            if (_lines[next].End - start >= LongestRow)
            {
                return 1;
            }

            if (_lines[next].IsOpen)
            {
                return IsWellQuoted(text[start.._lines[next].End]) ? next - first + 1 : 1;
            }
        }

        return 1;
    }

    private bool IsWellQuoted(ReadOnlyMemory<byte> row) =>
        _probe.Split(row.Span is [.., (byte)'\r'] ? row[..^1] : row) != LineDamage.StrayQuote;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Hot from the first row on, long before it has been seen to be.
    private void FindLines(ReadOnlySpan<byte> text, bool isLast)
    {
        _lines.Clear();
        var marks = 0;
        var at = 0;
        for (; at + Bytes64.Length <= text.Length; at += Bytes64.Length)
        {
            marks = Note(Bytes64.At(text, at), at, marks);
        }

        marks = Note(Bytes64.Last(text[at..], (byte)' '), at, marks);
        if (isLast && text is [.., not (byte)'\n'])
        {
            _lines.Add(new Line(text.Length, marks % 2 != 0, IsUnended: true));
        }
    }

    /// <summary>Notes the lines that end there, and returns how many quotation marks the one after them has so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Note(Bytes64 some, int at, int marks)
    {
        var quotes = some.Where((byte)'"');
        for (var ends = some.Where((byte)'\n'); ends != 0; ends &= ends - 1)
        {
            var upToEnd = ends ^ (ends - 1);
            marks += BitOperations.PopCount(quotes & upToEnd);
            _lines.Add(new Line(at + BitOperations.TrailingZeroCount(ends), marks % 2 != 0, IsUnended: false));
            quotes &= ~upToEnd;
            marks = 0;
        }

        return marks + BitOperations.PopCount(quotes);
    }

    /// <param name="End">Where its line end stands.</param>
    /// <param name="IsOpen">It has an odd number of quotation marks.</param>
    /// <param name="IsUnended">It has no line end: the text stops.</param>
    private readonly record struct Line(int End, bool IsOpen, bool IsUnended);
}
