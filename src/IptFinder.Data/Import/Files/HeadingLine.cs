namespace IptFinder.Data.Import.Files;

/// <summary>
/// The first line of a file: finds columns by name. Case, spaces and punctuation do not count, for the registry
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

    /// <summary>So many columns from the left hold all that were asked for.</summary>
    public int AskedFor { get; private set; }

    /// <summary>The headings of a file, or a sentence that says why it has none.</summary>
    internal static (HeadingLine? Headings, string? Problem) Of(ImportFile file, string whatToGive)
    {
        try
        {
            using var rows = new RowReader(file, "", null);
            return rows.IsEmpty ? (null, $"{file.Name} is empty. {whatToGive}")
                : rows.HasNulBytes
                    ? (null, $"{file.Name} holds NUL bytes: it is damaged, or saved as UTF-16. {whatToGive}")
                    : (rows.Headings, null);
        }
        catch (Exception problem) when (FileProblem.IsUnreadable(problem))
        {
            return (null, FileProblem.Unreadable(file.Name, problem));
        }
    }

    public static HeadingLine Read(ReadOnlyMemory<byte> line)
    {
        var columns = line.Span.Count((byte)',') + 1;
        var row = new CsvRow(columns);
        row.Split(line.Span is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line);
        return new HeadingLine([.. Enumerable.Range(0, row.Count).Select(row.Text)]);
    }

    /// <summary>The column of that name, or of one it had in other years; when missing, it is noted and -1 returned.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        if (Find(names) is { } column)
        {
            return column;
        }

        _missing.Add(names[0]);
        return -1;
    }

    /// <summary>The same of a column that may be missing; null then.</summary>
    public int? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_columns.TryGetValue(Key(name), out var column))
            {
                AskedFor = Math.Max(AskedFor, column + 1);
                return column;
            }
        }

        return null;
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
