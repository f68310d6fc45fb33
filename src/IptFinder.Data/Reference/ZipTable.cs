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
        return ZipRows.Read(
            seeds, FileName, Headings, area => area.Zip, Row, "a five-digit ZIP, a town or nothing, a state, and a point in the world");
    }

    private static ZipArea? Row(CsvDataReader csv)
    {
        var town = csv.GetString(1);
        return ZipRows.Zip(csv.GetString(0)) is { } zip
            && town == town.Trim()
            && UsStates.TryParse(csv.GetString(2)) is { } state
            && Degrees(csv.GetFieldSpan(3), 90) is { } latitude
            && Degrees(csv.GetFieldSpan(4), 180) is { } longitude
                ? new ZipArea(zip, town.Length == 0 ? null : town, state, new GeoPoint(latitude, longitude))
                : null;
    }

    private static double? Degrees(ReadOnlySpan<char> text, double limit) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit
            ? degrees
            : null;
}
