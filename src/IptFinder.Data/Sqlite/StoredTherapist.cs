namespace IptFinder.Data.Sqlite;

/// <summary>What an import must know of a therapist who is already in the directory.</summary>
/// <param name="Id">Our number.</param>
/// <param name="RegistryHash">See <see cref="Records.TherapistRecord.RegistryHash"/>.</param>
/// <param name="RegistryAsOf">See <see cref="Records.TherapistRecord.RegistryAsOf"/>.</param>
/// <param name="IsDelisted">No longer listed, or deactivated.</param>
public readonly record struct StoredTherapist(int Id, long? RegistryHash, DateOnly? RegistryAsOf, bool IsDelisted);
