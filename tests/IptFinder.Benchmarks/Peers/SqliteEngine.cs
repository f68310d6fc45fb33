using System.Data.Common;
using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using Microsoft.Data.Sqlite;

namespace IptFinder.Benchmarks.Peers;

/// <summary>
/// SQLite, all in memory: tables without row ids where a key leads to what is wanted, an R-tree over the sites, values in a table
/// of their own.
/// </summary>
internal sealed class SqliteEngine : SqlEngine
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteEngine(SearchRules rules)
        : base(rules) => _connection.Open();

    public override string Name => "SQLite";

    public override string Located => """
        SELECT l.person, l.known, n.miles, l.state, min((1 - l.known) * 1000000 + n.miles) FROM near n JOIN locations l ON l.site = n.site GROUP BY l.person
        """;

    public override string Held => "SELECT j.missed, h.value FROM judged j JOIN held h ON h.person = j.person";

    public override string HeldColumn => "";

    protected override DbConnection Connection => _connection;

    public override string Near(GeoPoint center, int radiusMiles) => Haversine.Within(
        center, radiusMiles, "sites s", area => string.Create(CultureInfo.InvariantCulture, $"""
            s.site IN (SELECT site FROM site_tree WHERE south <= {area.North} AND north >= {area.South} AND west <= {area.East} AND east >= {area.West})
            """));

    public override string Holds(IEnumerable<int> values) =>
        $"EXISTS (SELECT 1 FROM held h WHERE h.person = p.person AND h.value IN ({string.Join(", ", values)}))";

    public override void Dispose() => _connection.Dispose();

    protected override void CreateTables() => Execute($"""
        PRAGMA temp_store = MEMORY;
        CREATE TABLE people ({PeopleColumns}, PRIMARY KEY (person));
        CREATE TABLE held (person INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (person, value)) WITHOUT ROWID;
        CREATE TABLE locations ({LocationColumns}, PRIMARY KEY (site, person, state, known)) WITHOUT ROWID;
        CREATE TABLE online ({OnlineColumns}, PRIMARY KEY (state, person)) WITHOUT ROWID;
        CREATE TABLE licenses ({LicenseColumns}, PRIMARY KEY (kind, state, rank)) WITHOUT ROWID;
        CREATE TABLE sites ({SiteColumns}, PRIMARY KEY (site));
        CREATE VIRTUAL TABLE site_tree USING rtree(site, south, north, west, east);
        """);

    protected override void WritePeople(IReadOnlyList<PersonRow> people)
    {
        Write("people", people.Select(ValuesOf));
        Write("held", people.SelectMany(row => row.Held.Select(value => new object[] { row.Id, value })));
    }

    protected override void Write(string table, IEnumerable<object[]> rows)
    {
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                string[] names = [.. row.Select((_, index) => $"${index}")];
                command.CommandText = $"INSERT OR IGNORE INTO {table} VALUES ({string.Join(", ", names)})";
                command.Parameters.AddRange(names.Select(name => new SqliteParameter { ParameterName = name }));
            }

            for (var index = 0; index < row.Length; index++)
            {
                command.Parameters[index].Value = row[index];
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    protected override void Finish() => Execute("""
        INSERT INTO site_tree SELECT site, latitude, latitude, longitude, longitude FROM sites;
        CREATE INDEX locations_state ON locations (state, person, known);
        ANALYZE;
        """);
}
