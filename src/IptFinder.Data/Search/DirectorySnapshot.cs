using IptFinder.Domain.Geography;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>The whole directory at one moment, held in memory for searching.</summary>
/// <param name="Therapists">Everyone listed.</param>
/// <param name="Imports">Of each kind the finished import of the newest file.</param>
/// <param name="Index">Finds among them, as facts stand on its day.</param>
/// <param name="Gazetteer">Its towns are what <see cref="Places"/> counts by.</param>
public sealed record DirectorySnapshot(
    IReadOnlyList<Therapist> Therapists, IReadOnlyList<ImportFact> Imports, SearchIndex Index, Gazetteer Gazetteer)
{
    private readonly Lazy<PlaceCounts> _places = new(() => new PlaceCounts(Therapists, Gazetteer));

    /// <summary>Someone fictional is listed, alone or among real people.</summary>
    public bool HasFictional { get; } = Therapists.Any(person => person.IsFictional);

    /// <summary>Someone real is listed.</summary>
    public bool HasReal { get; } = Therapists.Any(person => !person.IsFictional);

    /// <summary>Nobody but fictional people is listed.</summary>
    public bool IsSample => HasFictional && !HasReal;

    /// <summary>Counted when first asked for.</summary>
    public PlaceCounts Places => _places.Value;

    /// <summary>The day the registry file speaks for; null when none was imported.</summary>
    public DateOnly? RegistryAsOf { get; } =
        Imports.Where(import => import.Kind.StartsWith("nppes", StringComparison.Ordinal)).Max(import => (DateOnly?)import.AsOf);
}
