namespace IptFinder.Data.Synth;

/// <summary>The 330 columns of an <c>npidata_pfile</c> in their order, as CMS has published them since 2025.</summary>
internal static class RegistryHeadings
{
    /// <summary>Columns of a taxonomy slot, the first of which is <see cref="Taxonomies"/>.</summary>
    public const int TaxonomyWidth = 4;

    private static readonly string[] Address =
    [
        "Provider First Line Business {0} Address", "Provider Second Line Business {0} Address", "Provider Business {0} Address City Name",
        "Provider Business {0} Address State Name", "Provider Business {0} Address Postal Code",
        "Provider Business {0} Address Country Code (If outside U.S.)", "Provider Business {0} Address Telephone Number",
        "Provider Business {0} Address Fax Number",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        "NPI", "Entity Type Code", "Replacement NPI", "Employer Identification Number (EIN)",
        "Provider Organization Name (Legal Business Name)", "Provider Last Name (Legal Name)", "Provider First Name",
        "Provider Middle Name", "Provider Name Prefix Text", "Provider Name Suffix Text", "Provider Credential Text",
        "Provider Other Organization Name", "Provider Other Organization Name Type Code", "Provider Other Last Name",
        "Provider Other First Name", "Provider Other Middle Name", "Provider Other Name Prefix Text", "Provider Other Name Suffix Text",
        "Provider Other Credential Text", "Provider Other Last Name Type Code",
        .. Address.Select(name => name.Replace("{0}", "Mailing", StringComparison.Ordinal)),
        .. Address.Select(name => name.Replace("{0}", "Practice Location", StringComparison.Ordinal)),
        "Provider Enumeration Date", "Last Update Date", "NPI Deactivation Reason Code", "NPI Deactivation Date", "NPI Reactivation Date",
        "Provider Sex Code", "Authorized Official Last Name", "Authorized Official First Name", "Authorized Official Middle Name",
        "Authorized Official Title or Position", "Authorized Official Telephone Number",
        .. Enumerable.Range(1, 15).SelectMany(slot => new[]
        {
            $"Healthcare Provider Taxonomy Code_{slot}", $"Provider License Number_{slot}", $"Provider License Number State Code_{slot}",
            $"Healthcare Provider Primary Taxonomy Switch_{slot}",
        }),
        .. Enumerable.Range(1, 50).SelectMany(slot => new[]
        {
            $"Other Provider Identifier_{slot}", $"Other Provider Identifier Type Code_{slot}", $"Other Provider Identifier State_{slot}",
            $"Other Provider Identifier Issuer_{slot}",
        }),
        "Is Sole Proprietor", "Is Organization Subpart", "Parent Organization LBN", "Parent Organization TIN",
        "Authorized Official Name Prefix Text", "Authorized Official Name Suffix Text", "Authorized Official Credential Text",
        .. Enumerable.Range(1, 15).Select(slot => $"Healthcare Provider Taxonomy Group_{slot}"),
        "Certification Date",
    ];

    public static int Organization { get; } = Of("Provider Organization Name (Legal Business Name)");

    public static int LastName { get; } = Of("Provider Last Name (Legal Name)");

    public static int Credentials { get; } = Of("Provider Credential Text");

    public static int Mailing { get; } = Of("Provider First Line Business Mailing Address");

    public static int Practice { get; } = Of("Provider First Line Business Practice Location Address");

    public static int Enumerated { get; } = Of("Provider Enumeration Date");

    public static int Deactivated { get; } = Of("NPI Deactivation Date");

    public static int Sex { get; } = Of("Provider Sex Code");

    public static int Official { get; } = Of("Authorized Official Last Name");

    public static int Taxonomies { get; } = Of("Healthcare Provider Taxonomy Code_1");

    public static int Identifiers { get; } = Of("Other Provider Identifier_1");

    public static int SoleProprietor { get; } = Of("Is Sole Proprietor");

    public static int Certified { get; } = Of("Certification Date");

    private static int Of(string name) => All.Index().First(heading => heading.Item == name).Index;
}
