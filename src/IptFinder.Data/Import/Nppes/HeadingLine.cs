namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// The first line of a registry file: finds columns by name. Case, spaces and punctuation do not count, for the registry
/// itself writes "Address- Address Line 1" beside "Address - City Name".
/// </summary>
public sealed class HeadingLine
{
    private readonly Dictionary<string, int> _columns = [];
    private readonly List<string> _missing = [];

    private HeadingLine(IReadOnlyList<string> names)
    {
        Count = names.Count;
        for (var i = 0; i < names.Count; i++)
        {
            _columns.TryAdd(Key(names[i]), i);
        }
    }

    public int Count { get; }

    public static HeadingLine Read(ReadOnlyMemory<byte> line)
    {
        var columns = line.Span.Count((byte)',') + 1;
        var csv = new CsvLine(columns);
        csv.Split(line.Span is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line);
        return new HeadingLine([.. Enumerable.Range(0, csv.Count).Select(csv.Text)]);
    }

    /// <summary>The column of that name, or of one it had in other years; when missing, it is noted and -1 returned.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_columns.TryGetValue(Key(name), out var column))
            {
                return column;
            }
        }

        _missing.Add(names[0]);
        return -1;
    }

    /// <summary>The names of the columns that <paramref name="columns"/> asks for and that are not there.</summary>
    public IReadOnlyList<string> MissingFor(Func<HeadingLine, object> columns)
    {
        _missing.Clear();
        columns(this);
        return [.. _missing];
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
