namespace IptFinder.Data.Import.Nppes;

/// <summary>Which of the registry's files an import reads.</summary>
public enum FileKind
{
    /// <summary><c>npidata_pfile</c>: one row per person or organization.</summary>
    Practitioners,

    /// <summary><c>pl_pfile</c>: one row per further practice location.</summary>
    Locations,
}
