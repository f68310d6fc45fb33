using System.Globalization;
using IptFinder.Data.Records;
using IptFinder.Domain.Therapists;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace IptFinder.Data.Sqlite;

/// <summary>
/// Writes registry rows of therapists one after another, by prepared commands in the context's transaction: a full file holds
/// over a million, and tracking them as entities would take ten times as long.
/// </summary>
public sealed class TherapistTable : IDisposable
{
    private readonly List<PreparedCommand> _commands = [];
    private readonly PreparedCommand _find;
    private readonly PreparedCommand _insert;
    private readonly PreparedCommand _update;
    private readonly PreparedCommand _confirm;
    private readonly PreparedCommand _delist;
    private readonly PreparedCommand _deleteLicenses;
    private readonly PreparedCommand _insertLicense;
    private readonly PreparedCommand _deletePrimary;
    private readonly PreparedCommand _deleteSamePlace;
    private readonly PreparedCommand _insertLocation;
    private readonly PreparedCommand _insertListing;
    private readonly PreparedCommand _npis;
    private readonly PreparedCommand _listed;

    /// <param name="context">With a transaction begun.</param>
    public TherapistTable(DirectoryDbContext context)
    {
        var transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        PreparedCommand Prepare(string sql)
        {
            var command = new PreparedCommand(transaction, sql);
            _commands.Add(command);
            return command;
        }

        // Pages of the index of NPIs change in no order: they should stay in memory until they are full.
        Prepare("PRAGMA cache_size = -48000").Run();
        _find = Prepare("SELECT Id, RegistryHash, RegistryAsOf, DelistedOn FROM therapists WHERE Npi = ?1");
        _insert = Prepare(
            """
            INSERT INTO therapists (Npi, FirstName, MiddleName, LastName, NameSuffix, Credentials, Profession, Gender, Telephone,
                RegistryHash, RegistryAsOf)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """);
        _update = Prepare(
            """
            UPDATE therapists SET Npi = ?1, FirstName = ?2, MiddleName = ?3, LastName = ?4, NameSuffix = ?5, Credentials = ?6,
                Profession = ?7, Gender = ?8, Telephone = ?9, RegistryHash = ?10, RegistryAsOf = ?11, DelistedOn = NULL
            WHERE Id = ?12
            """);
        _confirm = Prepare("UPDATE therapists SET RegistryAsOf = ?1 WHERE Id = ?2");
        _delist = Prepare("UPDATE therapists SET DelistedOn = ?1 WHERE Id = ?2");
        _deleteLicenses = Prepare("DELETE FROM licenses WHERE TherapistId = ?1");
        _insertLicense = Prepare("INSERT INTO licenses (TherapistId, State, Number, Kind) VALUES (?1, ?2, ?3, ?4)");
        _deletePrimary = Prepare("DELETE FROM locations WHERE TherapistId = ?1 AND Position = 0");
        _deleteSamePlace = Prepare("DELETE FROM locations WHERE TherapistId = ?1 AND Zip = ?2 AND Town = ?3");
        _insertLocation = Prepare(
            """
            INSERT INTO locations (TherapistId, Position, Town, State, Zip, Latitude, Longitude, IsApproximate)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """);
        _insertListing = Prepare("INSERT INTO listings (Id, TherapistId, ConsentOn, IsFictional, Document) VALUES (?1, ?2, ?3, ?4, ?5)");
        _npis = Prepare("SELECT Npi FROM therapists WHERE Npi < ?1");
        _listed = Prepare("SELECT Id, Npi FROM therapists WHERE Npi < ?1 AND RegistryAsOf IS NOT NULL AND DelistedOn IS NULL");
    }

    /// <summary>The NPIs of everyone real in the directory, whoever put them there.</summary>
    public IEnumerable<long> Npis()
    {
        using var rows = _npis.Rows(Npi.FirstFictional);
        while (rows.Read())
        {
            yield return rows.Int64(0);
        }
    }

    /// <summary>Everyone the registry lists, as far as the directory knows.</summary>
    public IEnumerable<(int Id, long Npi)> ListedByRegistry()
    {
        using var rows = _listed.Rows(Npi.FirstFictional);
        while (rows.Read())
        {
            yield return (rows.Int32(0), rows.Int64(1));
        }
    }

    /// <summary>Null when nobody has that NPI.</summary>
    public StoredTherapist? Find(long npi)
    {
        using var rows = _find.Rows(npi);
        return rows.Read()
            ? new StoredTherapist(
                rows.Int32(0),
                rows.IsNull(1) ? null : rows.Int64(1),
                rows.IsNull(2) ? null : DateOnly.ParseExact(rows.Text(2), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                !rows.IsNull(3))
            : null;
    }

    /// <summary>Writes someone new with all that belongs to them.</summary>
    /// <param name="therapist">The person.</param>
    /// <param name="asOf">The day the registry speaks for; null for someone it does not name.</param>
    public void Insert(TherapistRecord therapist, DateOnly? asOf)
    {
        var id = _insert.Insert(
            therapist.Npi, therapist.FirstName, therapist.MiddleName, therapist.LastName, therapist.NameSuffix,
            therapist.Credentials, therapist.Profession.ToString(), therapist.Gender?.ToString(), therapist.Telephone,
            therapist.RegistryHash, asOf is { } day ? Text(day) : null);
        InsertParts(id, therapist);
        if (therapist.Listing is { } listing)
        {
            _insertListing.Run(listing.Id, id, Text(listing.ConsentOn), listing.IsFictional, listing.Document);
        }
    }

    /// <summary>Replaces what the registry says of someone and lists them again; their further locations stay.</summary>
    public void Update(int id, TherapistRecord therapist, DateOnly asOf)
    {
        _update.Run(
            therapist.Npi, therapist.FirstName, therapist.MiddleName, therapist.LastName, therapist.NameSuffix,
            therapist.Credentials, therapist.Profession.ToString(), therapist.Gender?.ToString(), therapist.Telephone,
            therapist.RegistryHash, Text(asOf), id);
        _deleteLicenses.Run(id);
        _deletePrimary.Run(id);
        foreach (var primary in therapist.Locations)
        {
            _deleteSamePlace.Run(id, primary.Zip, primary.Town);
        }

        InsertParts(id, therapist);
    }

    /// <summary>The registry still says the same.</summary>
    public void Confirm(int id, DateOnly asOf) => _confirm.Run(Text(asOf), id);

    public void Delist(int id, DateOnly on) => _delist.Run(Text(on), id);

    public void InsertLocation(int id, int position, LocationRecord location) => _insertLocation.Run(
        id, position, location.Town, location.State.ToString(), location.Zip, location.Latitude, location.Longitude,
        location.IsApproximate);

    public void Dispose() => _commands.ForEach(command => command.Dispose());

    /// <summary>How EF Core writes a date.</summary>
    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void InsertParts(int id, TherapistRecord therapist)
    {
        foreach (var license in therapist.Licenses)
        {
            _insertLicense.Run(id, license.State.ToString(), license.Number, license.Kind.ToString());
        }

        foreach (var location in therapist.Locations)
        {
            InsertLocation(id, location.Position, location);
        }
    }
}
