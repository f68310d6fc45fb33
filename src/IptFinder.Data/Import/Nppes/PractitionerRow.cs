using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Import.Nppes;

/// <summary>A row of an <c>npidata_pfile</c>, read.</summary>
/// <param name="LineNumber">1 for the heading line.</param>
/// <param name="Npi">Null when it is none.</param>
/// <param name="WrongNpi">Ten digits in its place that are none; null otherwise.</param>
/// <param name="Damage">What is wrong with the row as such; null when it is sound.</param>
/// <param name="Outcome">What a sound row with an NPI comes to; null of any other.</param>
public readonly record struct PractitionerRow(long LineNumber, Npi? Npi, string? WrongNpi, string? Damage, RowOutcome? Outcome);
