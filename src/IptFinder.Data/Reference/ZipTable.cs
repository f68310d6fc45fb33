using System.Globalization;
using IptFinder.Domain.Geography;
using Sylvan.Data.Csv;

namespace IptFinder.Data.Reference;

/// <summary>
/// Reads <c>zips.csv</c>: zip, town, state, latitude, longitude. A row with a town is from GeoNames, one without from the
/// Census; so the rows need no column for their source.
/// </summary>
internal static class ZipTable
{
    private const string FileName = "zips.csv";
    private static readonly string[] Headings = ["zip", "town", "state", "latitude", "longitude"];
    private static readonly string[] SourceIds = ["geonames", "census-zcta"];

    public static IReadOnlyList<ZipArea> Read(SeedFolder seeds)
    {
        seeds.CheckSources(FileName, SourceIds);
        if (seeds.Find(FileName) is not { } path)
        {
            return [];
        }

        try
        {
            using var csv = CsvDataReader.Create(path);
            if (!Headings.SequenceEqual(Enumerable.Range(0, csv.FieldCount).Select(csv.GetName), StringComparer.Ordinal))
            {
                seeds.Report($"{FileName} must have the headings {string.Join(",", Headings)}.");
                return [];
            }

            return Rows(seeds, csv);
        }
        catch (Exception noCsv) when (noCsv is InvalidDataException or FormatException or CsvMissingHeadersException)
        {
            seeds.Report($"{FileName} cannot be read as CSV: {noCsv.Message}");
            return [];
        }
    }

    private static List<ZipArea> Rows(SeedFolder seeds, CsvDataReader csv)
    {
        var areas = new List<ZipArea>(42_000);
        var seen = new HashSet<ZipCode>(42_000);
        while (csv.Read())
        {
            if (csv.RowFieldCount != Headings.Length || Row(csv) is not { } area)
            {
                seeds.Report($"{FileName} row {csv.RowNumber}: is not a five-digit ZIP, a town or nothing, a state, and a point in the world.");
            }
            else if (!seen.Add(area.Zip))
            {
                seeds.Report($"{FileName} row {csv.RowNumber}: {area.Zip} is there already.");
            }
            else
            {
                areas.Add(area);
            }
        }

        return areas;
    }

    private static ZipArea? Row(CsvDataReader csv)
    {
        var zip = csv.GetString(0);
        var town = csv.GetString(1);
        return zip.Length == 5 && ZipCode.TryParse(zip) is { } code
            && town == town.Trim()
            && UsStates.TryParse(csv.GetString(2)) is { } state
            && Degrees(csv.GetFieldSpan(3), 90) is { } latitude
            && Degrees(csv.GetFieldSpan(4), 180) is { } longitude
                ? new ZipArea(code, town.Length == 0 ? null : town, state, new GeoPoint(latitude, longitude))
                : null;
    }

    private static double? Degrees(ReadOnlySpan<char> text, double limit) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit
            ? degrees
            : null;
}
