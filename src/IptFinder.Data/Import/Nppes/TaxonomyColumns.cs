namespace IptFinder.Data.Import.Nppes;

/// <summary>Where one of the fifteen taxonomy slots stands.</summary>
public readonly record struct TaxonomyColumns(int Code, int LicenseNumber, int LicenseState, int PrimarySwitch);
