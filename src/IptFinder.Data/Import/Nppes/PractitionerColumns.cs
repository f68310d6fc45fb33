using IptFinder.Data.Import.Files;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Where the values an import uses stand in an <c>npidata_pfile</c>, found by name in its heading line.</summary>
public sealed class PractitionerColumns(HeadingLine headings)
{
    private const int TaxonomySlots = 15;

    public int Npi { get; } = headings.Column("NPI");

    public int EntityType { get; } = headings.Column("Entity Type Code");

    public int LastName { get; } = headings.Column("Provider Last Name (Legal Name)");

    public int FirstName { get; } = headings.Column("Provider First Name");

    public int MiddleName { get; } = headings.Column("Provider Middle Name");

    public int NameSuffix { get; } = headings.Column("Provider Name Suffix Text");

    public int Credentials { get; } = headings.Column("Provider Credential Text");

    public int Town { get; } = headings.Column("Provider Business Practice Location Address City Name");

    public int State { get; } = headings.Column("Provider Business Practice Location Address State Name");

    public int Zip { get; } = headings.Column("Provider Business Practice Location Address Postal Code");

    public int Country { get; } = headings.Column("Provider Business Practice Location Address Country Code (If outside U.S.)");

    public int Telephone { get; } = headings.Column("Provider Business Practice Location Address Telephone Number");

    public int Enumerated { get; } = headings.Column("Provider Enumeration Date");

    public int Updated { get; } = headings.Column("Last Update Date");

    public int Deactivated { get; } = headings.Column("NPI Deactivation Date");

    public int Reactivated { get; } = headings.Column("NPI Reactivation Date");

    /// <summary>"Provider Gender Code" until 2025.</summary>
    public int Sex { get; } = headings.Column("Provider Sex Code", "Provider Gender Code");

    public IReadOnlyList<TaxonomyColumns> Taxonomies { get; } =
    [
        .. Enumerable.Range(1, TaxonomySlots).Select(slot => new TaxonomyColumns(
            headings.Column($"Healthcare Provider Taxonomy Code_{slot}"),
            headings.Column($"Provider License Number_{slot}"),
            headings.Column($"Provider License Number State Code_{slot}"),
            headings.Column($"Healthcare Provider Primary Taxonomy Switch_{slot}"))),
    ];
}
