using System.Text;

namespace IptFinder.Data.Import.Files;

/// <summary>
/// One line of a file, split into its values by RFC 4180. Values are decoded only when asked for: of the registry's 330
/// columns an import looks at some 90, and at few of them for most people. One object is used for all lines of a file.
/// </summary>
/// <param name="columns">How many columns the heading line has.</param>
public sealed class CsvLine(int columns)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly (int Start, int Length)[] _values = new (int, int)[columns];
    private ReadOnlyMemory<byte> _line;
    private int _count;

    /// <summary>Values found: fewer than columns when the line is damaged.</summary>
    public int Count => _count;

    /// <summary>Takes a line, and says what is wrong with it; null when it is well made.</summary>
    public string? Split(ReadOnlyMemory<byte> line)
    {
        _line = line;
        _count = 0;
        var text = line.Span;
        var at = 0;
        while (at <= text.Length)
        {
            if (_count == _values.Length)
            {
                return LineDamage.WrongColumnCount;
            }

            var next = text[at..] is [(byte)'"', (byte)'"', (byte)',', ..] ? TakeEmpty(at)
                : at < text.Length && text[at] == '"' ? TakeQuoted(text, at + 1)
                : TakePlain(text, at);
            if (next < 0)
            {
                return LineDamage.StrayQuote;
            }

            at = next;
        }

        return _count < _values.Length ? LineDamage.WrongColumnCount
            : HoldsControlCharacter(text) ? LineDamage.ControlCharacter
            : null;
    }

    /// <summary>The value's bytes as they stand between the quotation marks; empty beyond the last value.</summary>
    public ReadOnlySpan<byte> Bytes(int column)
    {
        if (column >= _count)
        {
            return default;
        }

        var (start, length) = _values[column];
        return _line.Span.Slice(start, length);
    }

    /// <summary>The value as text without surrounding spaces: UTF-8, or Windows-1252 where it is not valid UTF-8.</summary>
    public string Text(int column)
    {
        var bytes = Bytes(column);
        if (bytes.IsEmpty)
        {
            return "";
        }

        var text = (System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : FromWindows1252(bytes)).Trim();
        return text.Contains("\"\"", StringComparison.Ordinal) ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    /// <summary>Five bytes have no letter in Windows-1252 and would come out as control characters.</summary>
    private static string FromWindows1252(ReadOnlySpan<byte> bytes) =>
        string.Concat(Windows1252.GetString(bytes).Where(letter => !char.IsControl(letter)));

    /// <summary>Most values of the registry are empty: three bytes, taken without a search.</summary>
    private int TakeEmpty(int at)
    {
        _values[_count++] = (at + 1, 0);
        return at + 3;
    }

    /// <summary>Takes a value whose opening mark stands before <paramref name="at"/>; returns where the next begins, or -1.</summary>
    private int TakeQuoted(ReadOnlySpan<byte> text, int at)
    {
        var start = at;
        while (true)
        {
            var mark = text[at..].IndexOf((byte)'"');
            if (mark < 0)
            {
                return -1;
            }

            at += mark + 1;
            if (at == text.Length || text[at] == ',')
            {
                _values[_count++] = (start, at - 1 - start);
                return at + 1;
            }

            if (text[at] != '"')
            {
                return -1;
            }

            at++;
        }
    }

    private int TakePlain(ReadOnlySpan<byte> text, int at)
    {
        var comma = text[at..].IndexOf((byte)',');
        var end = comma < 0 ? text.Length : at + comma;
        if (text[at..end].Contains((byte)'"'))
        {
            return -1;
        }

        _values[_count++] = (at, end - at);
        return end + 1;
    }

    /// <summary>Tab aside, such bytes come from a damaged file, not from a person's row.</summary>
    private static bool HoldsControlCharacter(ReadOnlySpan<byte> text) =>
        text.ContainsAnyInRange((byte)0, (byte)8) || text.ContainsAnyInRange((byte)10, (byte)31);
}
