using IptFinder.Data.Import.Files;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// Takes the rows of a <c>pl_pfile</c> into the directory: they replace the further locations of everyone they name. The files
/// go with an <c>npidata_pfile</c>, so someone who is in that but not in these has no further locations any more.
/// </summary>
internal sealed class LocationPass(
    TherapistTable therapists, FurtherLocations locations, IReadOnlySet<long> suppressed, RejectionFile rejections, Gazetteer gazetteer)
{
    private readonly NpiSet _known = new();
    private readonly NpiSet _named = new();

    public RowCounts Counts { get; } = new();

    /// <summary>All files of an import together.</summary>
    /// <param name="files">The <c>pl_pfile</c>s.</param>
    /// <param name="seen">Everyone in the import's <c>npidata_pfile</c>.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">A file cannot be unpacked to its end.</exception>
    public void Run(
        IReadOnlyList<ImportFile> files, NpiSet seen, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var npi in therapists.Npis())
        {
            _known.Add(Npi.FromNumber(npi));
        }

        var order = 0;
        foreach (var file in files)
        {
            Read(file, ref order, progress, cancellationToken);
        }

        StoreAll();
        foreach (var (id, number) in locations.Owners())
        {
            var npi = Npi.FromNumber(number);
            if (seen.Contains(npi) && !_named.Contains(npi))
            {
                locations.Delete(id);
            }
        }

        locations.Drop();
    }

    private void Read(ImportFile file, ref int order, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var rows = new RowReader(file, $"Reading {file.Name}", progress);
        var columns = new LocationColumns(rows.Headings);
        var reader = new LocationReader(gazetteer);
        foreach (var row in rows.Read(row => Read(row, columns, reader), cancellationToken))
        {
            Counts.Read++;
            if (row.Damage is not null || row.Npi is null)
            {
                var reason = row.Damage ?? Reasons.BadNpi;
                Counts.Reject(reason);
                rejections.Add(new Rejection(file.Name, row.LineNumber, row.PlainNpi, reason));
            }
            else if (suppressed.Contains(row.Npi.Value.Number))
            {
                Counts.Skip(Reasons.Suppressed);
            }
            else if (!_known.Contains(row.Npi.Value))
            {
                Counts.Skip(Reasons.NotInDirectory);
            }
            else if (row.Location is null)
            {
                Counts.Skip(Reasons.NoUsLocation);
            }
            else if (!locations.Add(row.Npi.Value.Number, order++, row.Location))
            {
                Counts.Skip(Reasons.SamePlace);
            }
        }
    }

    private Row Read(CsvRow row, LocationColumns columns, LocationReader reader)
    {
        var text = row.Text(columns.Npi);
        var npi = Npi.TryParse(text);
        var isWanted = row.Damage is null && npi is { } known && _known.Contains(known);
        return new Row(
            row.LineNumber,
            npi,
            Rejection.PlainNpi(text),
            row.Damage,
            isWanted
                ? reader.Read(row.Text(columns.Town), row.Text(columns.State), row.Text(columns.Zip), row.Text(columns.Country))
                : null);
    }

    private void StoreAll()
    {
        var ofOne = new List<LocationRecord>();
        var owner = 0L;
        foreach (var (npi, location) in locations.Waiting())
        {
            if (npi != owner)
            {
                Store(owner, ofOne);
                ofOne.Clear();
                owner = npi;
            }

            ofOne.Add(location);
        }

        Store(owner, ofOne);
    }

    private void Store(long npi, List<LocationRecord> given)
    {
        if (given.Count == 0 || therapists.Find(npi) is not { } therapist)
        {
            return;
        }

        _named.Add(Npi.FromNumber(npi));
        var stored = locations.Stored(therapist.Id);
        var wanted = given.FindAll(location => !stored.Any(old => old.Position == 0 && IsSamePlace(old, location)));
        for (var i = wanted.Count; i < given.Count; i++)
        {
            Counts.Skip(Reasons.SamePlace);
        }

        var further = stored.Where(old => old.Position > 0).ToList();
        foreach (var location in wanted)
        {
            Count(location, further.Find(old => IsSamePlace(old, location)));
        }

        if (!wanted.Select(Content).SequenceEqual(further.Select(Content)))
        {
            locations.Delete(therapist.Id);
            for (var i = 0; i < wanted.Count; i++)
            {
                therapists.InsertLocation(therapist.Id, i + 1, wanted[i]);
            }
        }
    }

    private void Count(LocationRecord location, LocationRecord? old)
    {
        if (old is null)
        {
            Counts.Inserted++;
        }
        else if (Content(old) == Content(location))
        {
            Counts.Unchanged++;
        }
        else
        {
            Counts.Updated++;
        }
    }

    private static bool IsSamePlace(LocationRecord one, LocationRecord other) => one.Zip == other.Zip && one.Town == other.Town;

    private static (string, UsState, string, double, double, bool) Content(LocationRecord location) =>
        (location.Town, location.State, location.Zip, location.Latitude, location.Longitude, location.IsApproximate);

    /// <param name="LineNumber">1 for the heading line.</param>
    /// <param name="Npi">Null when it is none.</param>
    /// <param name="PlainNpi">What stands in its place, if ten digits.</param>
    /// <param name="Damage">What is wrong with the row as such.</param>
    /// <param name="Location">Null unless it is in the US and of someone in the directory.</param>
    private readonly record struct Row(long LineNumber, Npi? Npi, string? PlainNpi, string? Damage, LocationRecord? Location);
}
