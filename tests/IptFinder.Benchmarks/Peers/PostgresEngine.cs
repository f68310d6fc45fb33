using System.Data.Common;
using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using Npgsql;

namespace IptFinder.Benchmarks.Peers;

/// <summary>
/// PostgreSQL with PostGIS: geography points with GiST, values as arrays of integers with GIN, analyzed. It works in a schema
/// of its own, which is dropped at the end.
/// </summary>
internal sealed class PostgresEngine : SqlEngine
{
    /// <summary>Names the connection.</summary>
    public const string Variable = "IPTFINDER_BENCH_POSTGRES";

    private const string Schema = "ipt_finder_benchmarks";
    private const double MetersOfMile = 1609.344;

    private readonly NpgsqlConnection _connection;

    private PostgresEngine(SearchRules rules, string connection)
        : base(rules)
    {
        _connection = new NpgsqlConnection(connection);
        _connection.Open();
    }

    public override string Name => "PostGIS";

    public override string Located => """
        SELECT DISTINCT ON (l.person) l.person, l.known, n.miles, l.state FROM near n JOIN locations l ON l.site = n.site
        ORDER BY l.person, l.known DESC, n.miles
        """;

    public override bool HasIndexOfValues => true;

    protected override DbConnection Connection => _connection;

    public static PostgresEngine? FromEnvironment(SearchRules rules) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? new PostgresEngine(rules, connection) : null;

    /// <summary>On the sphere, as everywhere here; its radius there differs in the ninth digit.</summary>
    public override string Near(GeoPoint center, int radiusMiles) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT s.site, ST_Distance(s.point, c.point, false) / {MetersOfMile} AS miles
        FROM sites s, (SELECT ST_Point({center.Longitude}, {center.Latitude}, 4326)::geography AS point) c
        WHERE ST_DWithin(s.point, c.point, {radiusMiles * MetersOfMile}, false)
        """);

    public override string Holds(IEnumerable<int> values) => $"p.held && ARRAY[{string.Join(", ", values)}]";

    public override void Dispose()
    {
        Execute($"DROP SCHEMA {Schema} CASCADE");
        _connection.Dispose();
    }

    protected override void CreateTables() => Execute($"""
        CREATE EXTENSION IF NOT EXISTS postgis;
        DROP SCHEMA IF EXISTS {Schema} CASCADE;
        CREATE SCHEMA {Schema};
        SET search_path = {Schema}, public;
        SET jit = off;
        SET work_mem = '256MB';
        CREATE TABLE people ({PeopleColumns}, held INTEGER[] NOT NULL);
        CREATE TABLE locations ({LocationColumns});
        CREATE TABLE online ({OnlineColumns});
        CREATE TABLE licenses ({LicenseColumns});
        CREATE TABLE sites ({SiteColumns});
        """);

    protected override void WritePeople(IReadOnlyList<PersonRow> people) => Write("people", people.Select(row => (object[])[.. ValuesOf(row), row.Held]));

    protected override void Write(string table, IEnumerable<object[]> rows)
    {
        using var writer = _connection.BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            writer.WriteRow(row);
        }

        writer.Complete();
    }

    protected override void Finish()
    {
        Execute("""
            ALTER TABLE sites ADD COLUMN point geography(Point, 4326);
            UPDATE sites SET point = ST_Point(longitude, latitude, 4326)::geography;
            CREATE INDEX ON sites USING gist (point);
            ALTER TABLE people ADD PRIMARY KEY (person);
            CREATE INDEX ON people USING gin (held);
            CREATE INDEX ON locations (site) INCLUDE (person, known, state);
            CREATE INDEX ON locations (state) INCLUDE (person, known);
            CREATE INDEX ON online (state) INCLUDE (person);
            ALTER TABLE licenses ADD PRIMARY KEY (kind, state);
            """);
        Execute("VACUUM ANALYZE"); // A statement of its own: it is none of a transaction.
    }
}
