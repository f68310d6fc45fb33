using IptFinder.Domain.Search.Indexing;

namespace IptFinder.Data.Search;

/// <summary>What is held of the directory at one moment, for searching. The people themselves stay in the database.</summary>
/// <param name="Index">Finds among them, as facts stand on its day.</param>
/// <param name="Places">Where they practice, and who is real.</param>
/// <param name="Imports">Of each kind the finished import of the newest file.</param>
public sealed record DirectorySnapshot(SearchIndex Index, PlaceCounts Places, IReadOnlyList<ImportFact> Imports)
{
    /// <summary>Someone fictional is listed, alone or among real people.</summary>
    public bool HasFictional => Places.Fictional > 0;

    /// <summary>Someone real is listed.</summary>
    public bool HasReal => Places.Fictional < Index.Count;

    /// <summary>Nobody but fictional people is listed.</summary>
    public bool IsSample => HasFictional && !HasReal;

    /// <summary>The day the registry file speaks for; null when none was imported.</summary>
    public DateOnly? RegistryAsOf { get; } =
        Imports.Where(import => import.Kind.StartsWith("nppes", StringComparison.Ordinal)).Max(import => (DateOnly?)import.AsOf);
}
