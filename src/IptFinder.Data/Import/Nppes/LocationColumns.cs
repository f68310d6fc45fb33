using IptFinder.Data.Import.Files;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Where the values an import uses stand in a <c>pl_pfile</c>, found by name in its heading line.</summary>
internal sealed class LocationColumns(HeadingLine headings)
{
    public int Npi { get; } = headings.Column("NPI");

    public int Town { get; } = headings.Column("Provider Secondary Practice Location Address - City Name");

    public int State { get; } = headings.Column("Provider Secondary Practice Location Address - State Name");

    public int Zip { get; } = headings.Column("Provider Secondary Practice Location Address - Postal Code");

    public int Country { get; } = headings.Column("Provider Secondary Practice Location Address - Country Code (If outside U.S.)");
}
