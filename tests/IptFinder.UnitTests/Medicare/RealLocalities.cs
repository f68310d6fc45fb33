using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;
using Sylvan.Data.Csv;

namespace IptFinder.UnitTests.Medicare;

/// <summary>
/// The published lists of counties, which are free text, joined to GeoNames' ZIP codes: how <c>medicare-zips.csv</c> is made.
/// </summary>
internal static partial class RealLocalities
{
    // A misspelling in the lists and a county that has changed its name, both as they read without other signs.
    private static readonly Dictionary<string, string> Corrections = new() { ["oragngecnty"] = "orange", ["dade"] = "miamidade" };

    public static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var csv = CsvDataReader.Create(SharedData.Path(file));
        while (csv.Read())
        {
            yield return Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString);
        }
    }

    /// <summary>The ZIP codes of the counties that are named; all others lie in the rest of their state. By ZIP code.</summary>
    public static IEnumerable<(string Zip, string Locality)> ZipsOfCounties()
    {
        var named = NamedCounties();
        return Zips()
            .Where(row => named.ContainsKey(row.County))
            .Select(row => (row.Zip, named[row.County]))
            .OrderBy(row => row.Zip, StringComparer.Ordinal);
    }

    public static IEnumerable<string> CountiesWithoutZips() => NamedCounties().Keys.Except(Zips().Select(row => row.County));

    private static Dictionary<string, string> NamedCounties()
    {
        var counties = new Dictionary<string, string>();
        foreach (var row in Rows("medicare/locco_rvu24c.csv").Where(row => !row["counties"].StartsWith("ALL ", StringComparison.Ordinal)))
        {
            foreach (var (state, names) in StatesOf(row))
            {
                foreach (var name in Between().Split(names).Where(name => name.Trim().Length > 0))
                {
                    counties.Add($"{state} {Plain(name)}", LocalityOf(row));
                }
            }
        }

        return counties;
    }

    private static string LocalityOf(Dictionary<string, string> row) =>
        row["state_abb"].Length == 0 ? "dc-01" : $"{row["state_abb"].ToLowerInvariant()}-{row["locality_number"]}";

    // The capital's locality alone crosses states: "A; B, C IN VIRGINIA; D AND E IN MARYLAND". The capital itself is whole.
    private static IEnumerable<(string State, string Names)> StatesOf(Dictionary<string, string> row) => row["state"] switch
    {
        "DISTRICT OF COLUMBIA" => row["counties"].Split(';').Skip(1).Select(part => part.Split(" IN ") switch
        {
            [var names, "VIRGINIA"] => ("VA", names),
            [var names, "MARYLAND"] => ("MD", names),
            _ => throw new InvalidDataException($"\"{part}\" names no state."),
        }),
        _ when row["state_abb"].Length > 0 && row["counties"].Length > 0 => [(row["state_abb"], row["counties"])],
        _ => [],
    };

    private static IEnumerable<(string Zip, string County)> Zips() =>
        File.ReadLines(SharedData.Path("places/geonames_US_postal.txt"))
            .Select(line => line.Split('\t'))
            .Where(columns => columns[4].Length > 0)
            .Select(columns => (columns[1], $"{columns[4]} {Plain(columns[5])}"));

    // "City of Alexandria" and "Falls Church (city)" are "alexandriacity" and "fallschurchcity".
    private static string Plain(string name)
    {
        var text = name.Trim().ToLowerInvariant()
            .Replace("city and county of ", "", StringComparison.Ordinal).Replace(" parish", "", StringComparison.Ordinal);
        text = CityOf().Replace(SaintFirst().Replace(text, "st "), "$1 city");
        var letters = string.Concat(text.Where(char.IsAsciiLetterLower));
        return Corrections.GetValueOrDefault(letters, letters);
    }

    [GeneratedRegex(@"[,;/]|\bAND\b", RegexOptions.None, 10_000)]
    private static partial Regex Between();

    [GeneratedRegex("^city of (.*)$", RegexOptions.None, 10_000)]
    private static partial Regex CityOf();

    [GeneratedRegex("^saint ", RegexOptions.None, 10_000)]
    private static partial Regex SaintFirst();
}
