using IptFinder.Data.Import.Files;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Reads an <c>npidata_pfile</c> on all processors and keeps the therapists; touches no database.</summary>
public static class PractitionerReader
{
    /// <summary>Every row after the headings, in the order of the file.</summary>
    /// <param name="file">Has all <see cref="PractitionerColumns"/>.</param>
    /// <param name="reference">Tells who is a therapist, and where they are.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">The file cannot be unpacked to its end.</exception>
    public static IEnumerable<PractitionerRow> Read(
        ImportFile file, ReferenceData reference, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var rows = new RowReader(file, $"Reading {file.Name}", progress);
        var columns = new PractitionerColumns(rows.Headings);
        var mapper = new PractitionerMapper(columns, reference);
        foreach (var row in rows.Read(row => Read(row, columns, mapper), cancellationToken))
        {
            yield return row;
        }
    }

    private static PractitionerRow Read(CsvRow row, PractitionerColumns columns, PractitionerMapper mapper)
    {
        var npi = Npi.TryParse(row.Bytes(columns.Npi).Trim((byte)' '));
        var outcome = row.Damage is null && npi is { } sound ? mapper.Map(row, sound) : null;
        return new PractitionerRow(
            row.LineNumber, npi, npi is null ? Rejection.PlainNpi(row.Text(columns.Npi)) : null, row.Damage, outcome);
    }
}
