using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Therapists;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace IptFinder.Data.Sqlite;

/// <summary>
/// Practice locations beyond the primary one, by prepared commands in the context's transaction. New ones wait in a temporary
/// table, so that those of one person come together in whatever order the file has them.
/// </summary>
public sealed class FurtherLocations : IDisposable
{
    private readonly List<PreparedCommand> _commands = [];
    private readonly PreparedCommand _add;
    private readonly PreparedCommand _waiting;
    private readonly PreparedCommand _stored;
    private readonly PreparedCommand _delete;
    private readonly PreparedCommand _owners;
    private readonly PreparedCommand _drop;

    /// <param name="context">With a transaction begun.</param>
    public FurtherLocations(DirectoryDbContext context)
    {
        var transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        PreparedCommand Prepare(string sql)
        {
            var command = new PreparedCommand(transaction, sql);
            _commands.Add(command);
            return command;
        }

        Prepare(
            """
            CREATE TEMP TABLE waiting_locations (Npi INTEGER, Line INTEGER, Town TEXT, State TEXT, Zip TEXT, Latitude REAL,
                Longitude REAL, IsApproximate INTEGER, PRIMARY KEY (Npi, Zip, Town)) WITHOUT ROWID
            """).Run();
        _add = Prepare("INSERT OR IGNORE INTO waiting_locations VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        _waiting = Prepare("SELECT Town, State, Zip, Latitude, Longitude, IsApproximate, Npi FROM waiting_locations ORDER BY Npi, Line");
        _stored = Prepare(
            """
            SELECT Town, State, Zip, Latitude, Longitude, IsApproximate, Position FROM locations
            WHERE TherapistId = ?1 ORDER BY Position
            """);
        _delete = Prepare("DELETE FROM locations WHERE TherapistId = ?1 AND Position > 0");
        _owners = Prepare(
            """
            SELECT Id, Npi FROM therapists
            WHERE Npi < ?1 AND Id IN (SELECT TherapistId FROM locations WHERE Position > 0)
            """);
        _drop = Prepare("DROP TABLE waiting_locations");
    }

    /// <summary>False when the person's town and ZIP wait already.</summary>
    public bool Add(long npi, long line, LocationRecord location) =>
        _add.Run(
            npi, line, location.Town, location.State.ToString(), location.Zip, location.Latitude, location.Longitude,
            location.IsApproximate) > 0;

    /// <summary>All that wait, person after person, in the order of the file.</summary>
    public IEnumerable<(long Npi, LocationRecord Location)> Waiting()
    {
        using var rows = _waiting.Rows();
        while (rows.Read())
        {
            yield return (rows.Int64(6), Location(rows, 0));
        }
    }

    /// <summary>All of a therapist's locations in the directory, the primary one first.</summary>
    public IReadOnlyList<LocationRecord> Stored(int therapistId)
    {
        using var rows = _stored.Rows(therapistId);
        var locations = new List<LocationRecord>();
        while (rows.Read())
        {
            locations.Add(Location(rows, rows.Int32(6)));
        }

        return locations;
    }

    /// <summary>Everyone real in the directory with further locations and an NPI.</summary>
    public IReadOnlyList<(int Id, long Npi)> Owners()
    {
        using var rows = _owners.Rows(Npi.FirstFictional);
        var owners = new List<(int, long)>();
        while (rows.Read())
        {
            owners.Add((rows.Int32(0), rows.Int64(1)));
        }

        return owners;
    }

    public void Delete(int therapistId) => _delete.Run(therapistId);

    /// <summary>Drops the temporary table; call before the transaction ends.</summary>
    public void Drop() => _drop.Run();

    public void Dispose() => _commands.ForEach(command => command.Dispose());

    private static LocationRecord Location(PreparedRows row, int position) => new()
    {
        Position = position,
        Town = row.Text(0),
        State = Enum.Parse<UsState>(row.Text(1)),
        Zip = row.Text(2),
        Latitude = row.Double(3),
        Longitude = row.Double(4),
        IsApproximate = row.Int32(5) != 0,
    };
}
