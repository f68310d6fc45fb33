using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Records;

/// <summary>
/// One person. The name and the facts beside it are the registry's, or a copy of the listing's for someone the registry
/// does not name; a listing by consent, where there is one, has the last word on every page.
/// </summary>
public sealed class TherapistRecord
{
    public int Id { get; set; }

    public long? Npi { get; set; }

    public required string FirstName { get; set; }

    public required string MiddleName { get; set; }

    public required string LastName { get; set; }

    public required string NameSuffix { get; set; }

    /// <summary>Tidy credentials joined by ", "; empty when none.</summary>
    public required string Credentials { get; set; }

    public required Profession Profession { get; set; }

    public Gender? Gender { get; set; }

    /// <summary>Ten digits, or null.</summary>
    public string? Telephone { get; set; }

    /// <summary>The date of the newest registry file that has this person; null when the registry never named them.</summary>
    public DateOnly? RegistryAsOf { get; set; }

    /// <summary>The date of the registry file that no longer lists them or says they are deactivated; null while listed.</summary>
    public DateOnly? DelistedOn { get; set; }

    /// <summary>A hash over everything taken from the registry row, to tell changed rows from unchanged ones.</summary>
    public long? RegistryHash { get; set; }

    public List<LicenseRecord> Licenses { get; set; } = [];

    public List<LocationRecord> Locations { get; set; } = [];

    public ListingRecord? Listing { get; set; }
}
