using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace IptFinder.Data.Import.Files;

/// <summary>
/// One row of a file, split into its values by RFC 4180. Only the places of its separators are looked for, 64 bytes at a time;
/// values are decoded when asked for: of the registry's 330 columns an import looks at some 90, and at few of them for most
/// people. One object is used for many rows.
/// </summary>
/// <param name="columns">How many columns the heading line has.</param>
/// <param name="wanted">How many of them, from the left, may be asked for; null for all.</param>
public sealed class CsvRow(int columns, int? wanted = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly int[] _ends = new int[wanted ?? columns];
    private ReadOnlyMemory<byte> _bytes;

    /// <summary>Values that can be asked for: fewer than columns when the row is damaged.</summary>
    public int Count { get; private set; }

    /// <summary>Of the first line of the row; 1 for the heading line.</summary>
    public long LineNumber { get; private set; }

    /// <summary>What is wrong with the row, one of <see cref="LineDamage"/>; null when it is sound.</summary>
    public string? Damage { get; private set; }

    /// <summary>Takes a row of a file.</summary>
    internal void Take(ReadOnlyMemory<byte> bytes, CutRow cut)
    {
        LineNumber = cut.LineNumber;
        var damage = Split(bytes.Slice(cut.Start, cut.Length));
        Damage = damage is null && !cut.IsTooLong ? null
            : cut.IsUnended ? LineDamage.CutShort
            : cut.IsTooLong ? LineDamage.TooLong
            : damage;
    }

    /// <summary>Takes a row without its line end, and says what is wrong with it; null when it is well made.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Hot from the first row on, long before it has been seen to be.
    public string? Split(ReadOnlyMemory<byte> row)
    {
        _bytes = row;
        var text = row.Span;
        var scan = new QuoteScan();
        var values = 0;
        var controls = 0UL;
        var at = 0;
        for (; at + Bytes64.Length <= text.Length; at += Bytes64.Length)
        {
            var some = Bytes64.At(text, at);
            controls |= some.WhereControl();
            values = Note(scan.Next(some.Where((byte)'"'), some.Where((byte)',')), at, values);
        }

        // The end of the row is the end of its last value, as if a separator stood there.
        var last = Bytes64.Last(text[at..], (byte)',');
        controls |= last.WhereControl();
        values = Note(scan.Next(last.Where((byte)'"'), last.Where((byte)',')), at, values);
        Count = Math.Min(values, _ends.Length);
        return scan.FoundStray ? LineDamage.StrayQuote
            : values != columns ? LineDamage.WrongColumnCount
            : controls != 0 && HoldsControlCharacter(text) ? LineDamage.ControlCharacter
            : null;
    }

    /// <summary>The value's bytes as they stand between the quotation marks; empty beyond the last value.</summary>
    public ReadOnlySpan<byte> Bytes(int column)
    {
        if (column >= Count)
        {
            return default;
        }

        var start = column == 0 ? 0 : _ends[column - 1] + 1;
        var value = _bytes.Span[start.._ends[column]];
        return value is [(byte)'"', .., (byte)'"'] ? value[1..^1] : value;
    }

    /// <summary>
    /// The value as text without surrounding spaces, line breaks as spaces: UTF-8, or Windows-1252 where it is not valid UTF-8.
    /// </summary>
    public string Text(int column)
    {
        var bytes = Bytes(column);
        if (bytes.IsEmpty)
        {
            return "";
        }

        var text = System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : FromWindows1252(bytes);
        return (bytes.IndexOfAny((byte)'"', (byte)'\n') < 0 ? text : Unescaped(text)).Trim();
    }

    private static string Unescaped(string text) =>
        text.Replace("\"\"", "\"", StringComparison.Ordinal).Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    /// <summary>Five bytes have no letter in Windows-1252 and would come out as control characters.</summary>
    private static string FromWindows1252(ReadOnlySpan<byte> bytes) =>
        string.Concat(Windows1252.GetString(bytes).Where(letter => letter == '\n' || !char.IsControl(letter)));

    /// <summary>Line breaks and tabs aside, such bytes come from a damaged file, not from a person's row.</summary>
    private static bool HoldsControlCharacter(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isBreak = text[at] == '\n' || text[at..] is [(byte)'\r', (byte)'\n', ..];
            if (text[at] < ' ' && text[at] != '\t' && !isBreak)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes where values end, and returns how many were found so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Note(ulong separators, int at, int values)
    {
        var all = values + BitOperations.PopCount(separators);
        for (; separators != 0 && values < _ends.Length; separators &= separators - 1)
        {
            _ends[values++] = at + BitOperations.TrailingZeroCount(separators);
        }

        return all;
    }
}
