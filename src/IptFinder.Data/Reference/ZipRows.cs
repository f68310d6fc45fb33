using IptFinder.Domain.Geography;
using Sylvan.Data.Csv;

namespace IptFinder.Data.Reference;

/// <summary>Reads a table of ZIP codes, one in a row, that is long enough to be CSV.</summary>
internal static class ZipRows
{
    /// <param name="seeds">The folder; it is told what is wrong.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="zipOf">The ZIP code of a row; none may repeat.</param>
    /// <param name="convert">The value of a row, or null when it is not what <paramref name="expected"/> says.</param>
    /// <param name="expected">What a row is, to be told when one is not.</param>
    public static IReadOnlyList<T> Read<T>(
        SeedFolder seeds, string file, string[] headings, Func<T, ZipCode> zipOf, Func<CsvDataReader, T?> convert, string expected)
        where T : class
    {
        if (seeds.Find(file) is not { } path)
        {
            return [];
        }

        try
        {
            using var csv = CsvDataReader.Create(path);
            if (!headings.SequenceEqual(Enumerable.Range(0, csv.FieldCount).Select(csv.GetName), StringComparer.Ordinal))
            {
                seeds.Report($"{file} must have the headings {string.Join(",", headings)}.");
                return [];
            }

            return Rows(csv, zipOf, convert, (row, problem) => seeds.Report($"{file} row {row}: {problem}"), expected);
        }
        catch (Exception noCsv) when (noCsv is InvalidDataException or FormatException or CsvMissingHeadersException)
        {
            seeds.Report($"{file} cannot be read as CSV: {noCsv.Message}");
            return [];
        }
    }

    public static ZipCode? Zip(string text) => text.Length == 5 ? ZipCode.TryParse(text) : null;

    private static List<T> Rows<T>(
        CsvDataReader csv, Func<T, ZipCode> zipOf, Func<CsvDataReader, T?> convert, Action<int, string> report, string expected)
        where T : class
    {
        var values = new List<T>(42_000);
        var seen = new HashSet<ZipCode>(42_000);
        while (csv.Read())
        {
            if (csv.RowFieldCount != csv.FieldCount || convert(csv) is not { } value)
            {
                report(csv.RowNumber, $"is not {expected}.");
            }
            else if (!seen.Add(zipOf(value)))
            {
                report(csv.RowNumber, $"{zipOf(value)} is there already.");
            }
            else
            {
                values.Add(value);
            }
        }

        return values;
    }
}
