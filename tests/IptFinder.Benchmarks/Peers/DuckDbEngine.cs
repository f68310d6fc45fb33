using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Peers;

/// <summary>DuckDB in this process, all in memory and on all cores: columns, with the values of a person as a list. (One value
/// after the other: <c>list_contains</c> is many times faster than <c>list_has_any</c>.)</summary>
internal sealed class DuckDbEngine : SqlEngine
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    public DuckDbEngine(SearchRules rules)
        : base(rules) => _connection.Open();

    public override string Name => "DuckDB";

    public override string Located => """
        SELECT l.person, max(l.known) AS known, arg_min(n.miles, (1 - l.known) * 1000000 + n.miles) AS miles,
            arg_min(l.state, (1 - l.known) * 1000000 + n.miles) AS state
        FROM near n JOIN locations l ON l.site = n.site GROUP BY l.person
        """;

    public override bool TestsBeforeJoining => true;

    protected override DbConnection Connection => _connection;

    public override string Near(GeoPoint center, int radiusMiles) => Haversine.Within(
        center, radiusMiles, "sites s", area => string.Create(CultureInfo.InvariantCulture, $"""
            s.latitude BETWEEN {area.South} AND {area.North} AND s.longitude BETWEEN {area.West} AND {area.East}
            """));

    public override string Holds(IEnumerable<int> values) => $"({string.Join(" OR ", values.Select(value => $"list_contains(p.held, {value})"))})";

    public override void Dispose() => _connection.Dispose();

    protected override void CreateTables() => Execute($"""
        CREATE TABLE people ({PeopleColumns}, held INTEGER[] NOT NULL);
        CREATE TABLE locations ({LocationColumns});
        CREATE TABLE online ({OnlineColumns});
        CREATE TABLE licenses ({LicenseColumns});
        CREATE TABLE sites ({SiteColumns});
        """);

    protected override void WritePeople(IReadOnlyList<PersonRow> people) => Write("people", people.Select(row => (object[])[.. ValuesOf(row), row.Held]));

    protected override void Write(string table, IEnumerable<object[]> rows)
    {
        using var appender = _connection.CreateAppender(table);
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            foreach (var value in values)
            {
                _ = value switch
                {
                    int number => row.AppendValue(number),
                    long number => row.AppendValue(number),
                    double number => row.AppendValue(number),
                    int[] numbers => row.AppendValue(numbers),
                    _ => throw new InvalidOperationException($"No column holds {value}."),
                };
            }

            row.EndRow();
        }
    }

    /// <summary>What is asked by state lies by state.</summary>
    protected override void Finish() => Execute("""
        CREATE TABLE by_state AS SELECT * FROM online ORDER BY state, person;
        DROP TABLE online;
        ALTER TABLE by_state RENAME TO online;
        ANALYZE;
        """);
}
