using System.Globalization;
using System.Text;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>Writes registry files of fictional people in the published layout.</summary>
internal sealed class RegistryFileBuilder
{
    private static readonly string[] Headings =
    [
        "NPI", "Entity Type Code", "Replacement NPI", "Employer Identification Number (EIN)",
        "Provider Organization Name (Legal Business Name)", "Provider Last Name (Legal Name)", "Provider First Name",
        "Provider Middle Name", "Provider Name Prefix Text", "Provider Name Suffix Text", "Provider Credential Text",
        "Provider First Line Business Practice Location Address", "Provider Second Line Business Practice Location Address",
        "Provider Business Practice Location Address City Name", "Provider Business Practice Location Address State Name",
        "Provider Business Practice Location Address Postal Code",
        "Provider Business Practice Location Address Country Code (If outside U.S.)",
        "Provider Business Practice Location Address Telephone Number", "Provider Enumeration Date", "Last Update Date",
        "NPI Deactivation Reason Code", "NPI Deactivation Date", "NPI Reactivation Date", "Provider Sex Code",
        .. Enumerable.Range(1, 15).SelectMany(slot => new[]
        {
            $"Healthcare Provider Taxonomy Code_{slot}", $"Provider License Number_{slot}",
            $"Provider License Number State Code_{slot}", $"Healthcare Provider Primary Taxonomy Switch_{slot}",
        }),
    ];

    private readonly StringBuilder _text = new(Row(Headings));

    /// <summary>The NPI of the person with that number: fictional, but with a check digit that holds.</summary>
    public static string NpiOf(int number)
    {
        var nine = (100_000_000 + number).ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(0, 10).Select(digit => nine + digit.ToString(CultureInfo.InvariantCulture))
            .Single(npi => Domain.Therapists.Npi.TryParse(npi) is not null);
    }

    /// <summary>A psychologist in New Haven, unless told otherwise by heading.</summary>
    public RegistryFileBuilder Person(int number, params (string Heading, string Value)[] values)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NPI"] = NpiOf(number),
            ["Entity Type Code"] = "1",
            ["Provider Last Name (Legal Name)"] = "EXAMPLE",
            ["Provider First Name"] = "PAT" + Letters(number),
            ["Provider Credential Text"] = "PH.D.",
            ["Provider First Line Business Practice Location Address"] = "1 SECRET STREET",
            ["Provider Business Practice Location Address City Name"] = "NEW HAVEN",
            ["Provider Business Practice Location Address State Name"] = "CT",
            ["Provider Business Practice Location Address Postal Code"] = "065101234",
            ["Provider Business Practice Location Address Country Code (If outside U.S.)"] = "US",
            ["Provider Business Practice Location Address Telephone Number"] = "2035550142",
            ["Last Update Date"] = "06/01/2026",
            ["Provider Sex Code"] = "F",
            ["Healthcare Provider Taxonomy Code_1"] = "103TC0700X",
            ["Provider License Number_1"] = "PSY" + (number + 1).ToString(CultureInfo.InvariantCulture),
            ["Provider License Number State Code_1"] = "CT",
            ["Healthcare Provider Primary Taxonomy Switch_1"] = "Y",
        };
        foreach (var (heading, value) in values)
        {
            fields[heading] = value;
        }

        _text.Append(Row(Headings.Select(heading => fields.GetValueOrDefault(heading, ""))));
        return this;
    }

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

    private static string Row(IEnumerable<string> fields) => string.Join(',', fields.Select(field => $"\"{field}\"")) + "\n";
}
