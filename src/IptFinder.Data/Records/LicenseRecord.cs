using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;

namespace IptFinder.Data.Records;

/// <summary>A license the registry lists; its as-of date is the therapist's <see cref="TherapistRecord.RegistryAsOf"/>.</summary>
public sealed class LicenseRecord
{
    public int TherapistId { get; set; }

    public required UsState State { get; set; }

    public required string Number { get; set; }

    public required Profession Kind { get; set; }
}
