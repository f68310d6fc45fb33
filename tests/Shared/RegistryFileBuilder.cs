using System.Globalization;
using System.Text;
using IptFinder.Domain.Therapists;

namespace IptFinder.Tests.Shared;

/// <summary>Writes files of the registry with fictional people, under the registry's own headings.</summary>
internal sealed class RegistryFileBuilder
{
    public const string LastName = "Provider Last Name (Legal Name)";
    public const string Town = "Provider Business Practice Location Address City Name";
    public const string State = "Provider Business Practice Location Address State Name";
    public const string Zip = "Provider Business Practice Location Address Postal Code";
    public const string Country = "Provider Business Practice Location Address Country Code (If outside U.S.)";
    public const string Taxonomy = "Healthcare Provider Taxonomy Code_1";
    public const string Deactivated = "NPI Deactivation Date";
    public const string Reactivated = "NPI Reactivation Date";

    private readonly IReadOnlyList<string> _headings;
    private readonly string _lineEnd;
    private readonly StringBuilder _text;

    /// <param name="headings">Null for those of the registry that matter here.</param>
    /// <param name="lineEnd">What ends a line.</param>
    public RegistryFileBuilder(IReadOnlyList<string>? headings = null, string lineEnd = "\n")
    {
        _headings = headings ?? PractitionerHeadings;
        _lineEnd = lineEnd;
        _text = new StringBuilder(Row(_headings));
    }

    public static IReadOnlyList<string> PractitionerHeadings { get; } =
    [
        "NPI", "Entity Type Code", "Replacement NPI", "Employer Identification Number (EIN)",
        "Provider Organization Name (Legal Business Name)", LastName, "Provider First Name", "Provider Middle Name",
        "Provider Name Prefix Text", "Provider Name Suffix Text", "Provider Credential Text",
        "Provider First Line Business Practice Location Address", "Provider Second Line Business Practice Location Address",
        Town, State, Zip, Country, "Provider Business Practice Location Address Telephone Number", "Provider Enumeration Date",
        "Last Update Date", "NPI Deactivation Reason Code", Deactivated, Reactivated, "Provider Sex Code",
        .. Enumerable.Range(1, 15).SelectMany(slot => new[]
        {
            $"Healthcare Provider Taxonomy Code_{slot}", $"Provider License Number_{slot}",
            $"Provider License Number State Code_{slot}", $"Healthcare Provider Primary Taxonomy Switch_{slot}",
        }),
    ];

    /// <summary>As the registry writes them, uneven spaces and all.</summary>
    public static IReadOnlyList<string> LocationHeadings { get; } =
    [
        "NPI", "Provider Secondary Practice Location Address- Address Line 1",
        "Provider Secondary Practice Location Address-  Address Line 2",
        "Provider Secondary Practice Location Address - City Name", "Provider Secondary Practice Location Address - State Name",
        "Provider Secondary Practice Location Address - Postal Code",
        "Provider Secondary Practice Location Address - Country Code (If outside U.S.)",
        "Provider Secondary Practice Location Address - Telephone Number",
        "Provider Secondary Practice Location Address - Telephone Extension", "Provider Practice Location Address - Fax Number",
    ];

    /// <summary>The NPI of the person with that number: fictional, but with a check digit that holds.</summary>
    public static string NpiOf(int number)
    {
        var nine = (100_000_000 + number).ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(0, 10).Select(digit => nine + digit.ToString(CultureInfo.InvariantCulture))
            .Single(npi => Npi.TryParse(npi) is not null);
    }

    public static RegistryFileBuilder ForLocations() => new(LocationHeadings);

    /// <summary>A psychologist in New Haven, unless told otherwise by heading.</summary>
    public RegistryFileBuilder Person(int number, params IEnumerable<(string Heading, string Value)> values)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NPI"] = NpiOf(number),
            ["Entity Type Code"] = "1",
            [LastName] = "EXAMPLE",
            ["Provider First Name"] = "PAT" + Letters(number),
            ["Provider Credential Text"] = "PH.D.",
            ["Provider First Line Business Practice Location Address"] = "1 SECRET STREET",
            [Town] = "NEW HAVEN",
            [State] = "CT",
            [Zip] = "065101234",
            [Country] = "US",
            ["Provider Business Practice Location Address Telephone Number"] = "2035550142",
            ["Last Update Date"] = "06/01/2026",
            ["Provider Sex Code"] = "F",
            [Taxonomy] = "103TC0700X",
            ["Provider License Number_1"] = "PSY" + (number + 1).ToString(CultureInfo.InvariantCulture),
            ["Provider License Number State Code_1"] = "CT",
            ["Healthcare Provider Primary Taxonomy Switch_1"] = "Y",
        };
        foreach (var (heading, value) in values)
        {
            fields[heading] = value;
        }

        return Line(Row(_headings.Select(heading => fields.GetValueOrDefault(heading, ""))));
    }

    /// <summary>A deactivated person's row: everything but the NPI and the date is gone.</summary>
    public RegistryFileBuilder Blank(int number, string date) => Line(Row(_headings.Select(heading => heading switch
    {
        "NPI" => NpiOf(number),
        Deactivated => date,
        _ => "",
    })));

    /// <summary>A row of a file of further locations.</summary>
    public RegistryFileBuilder Location(int number, string town, string state, string zip, string country = "US") =>
        Line(Row([NpiOf(number), "2 SECRET STREET", "", town, state, zip, country, "2035550143", "", ""]));

    /// <summary>A line as it is, for what no well-kept file has.</summary>
    public RegistryFileBuilder Line(string line)
    {
        _text.Append(line);
        return this;
    }

    public override string ToString() => _text.ToString();

    public string Save(string path)
    {
        File.WriteAllText(path, ToString());
        return path;
    }

    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('A' + (digit - '0'))));

    private string Row(IEnumerable<string> fields) => string.Join(',', fields.Select(field => $"\"{field}\"")) + _lineEnd;
}
