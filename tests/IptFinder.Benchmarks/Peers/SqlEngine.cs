using System.Data.Common;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Peers;

/// <summary>
/// A database that answers one search by one statement. Tables: <c>people</c>; <c>sites</c>, the points people practice at;
/// <c>locations</c>, who practices at which; <c>online</c>, who is seen online in which state; <c>licenses</c>, how a kind of licenses
/// ranks in a state where that is known.
/// </summary>
internal abstract class SqlEngine(SearchRules rules) : Engine
{
    protected const string PeopleColumns =
        "person INTEGER NOT NULL, tier INTEGER NOT NULL, merit BIGINT NOT NULL, fee BIGINT NOT NULL, short_fee BIGINT NOT NULL, since BIGINT NOT NULL, "
        + "kind INTEGER NOT NULL, meets INTEGER NOT NULL, online INTEGER NOT NULL";

    protected const string LocationColumns = "site INTEGER NOT NULL, person INTEGER NOT NULL, state INTEGER NOT NULL, known INTEGER NOT NULL";
    protected const string OnlineColumns = "state INTEGER NOT NULL, person INTEGER NOT NULL";
    protected const string LicenseColumns = "kind INTEGER NOT NULL, state INTEGER NOT NULL, rank INTEGER NOT NULL";
    protected const string SiteColumns = "site INTEGER NOT NULL, latitude DOUBLE PRECISION NOT NULL, longitude DOUBLE PRECISION NOT NULL";

    private const int RowsAtOnce = 20_000;
    private const int RankNotKnown = 2;

    private readonly FacetNumbers _facets = new(rules.Filters);

    protected abstract DbConnection Connection { get; }

    /// <summary>A select of site and miles: those within a radius.</summary>
    public abstract string Near(GeoPoint center, int radiusMiles);

    /// <summary>A select of person, known, miles and state from <c>near</c>: of each person the place known for visits, then the nearest.</summary>
    public abstract string Located { get; }

    /// <summary>Whether the person of the row <c>p</c> of <c>people</c> holds one of the values.</summary>
    public abstract string Holds(IEnumerable<int> values);

    /// <summary>A select of missed and value from <c>judged</c>: every value that each holds.</summary>
    public virtual string Held => "SELECT missed, unnest(held) AS value FROM judged";

    /// <summary>Columns of <c>people</c> that <see cref="Held"/> needs, each after a comma.</summary>
    public virtual string HeldColumn => ", p.held";

    /// <summary>Whether it tests conditions on everyone in <c>people</c> before it joins those who answer to the place, unless told otherwise.</summary>
    public virtual bool TestsBeforeJoining => false;

    /// <summary>Whether conditions over all of <c>people</c> are also told in a form that an index can be asked.</summary>
    public virtual bool HasIndexOfValues => false;

    public override void Load(IEnumerable<Therapist> people)
    {
        CreateTables();
        var rows = new PersonRows(rules, _facets);
        foreach (var some in people.Select(rows.Of).Chunk(RowsAtOnce))
        {
            WritePeople(some);
            Write("locations", some.SelectMany(row => row.Locations.Select(location => new object[] { location.Site, row.Id, location.State, location.Known })));
            Write("online", some.SelectMany(row => row.OnlineStates.Select(state => new object[] { state, row.Id })));
        }

        Write("sites", rows.Sites.Select((point, site) => new object[] { site, point.Latitude, point.Longitude }));
        Write("licenses", rows.LicenseRanks.SelectMany((ranks, kind) =>
            ranks.Index().Where(rank => rank.Item != RankNotKnown).Select(rank => new object[] { kind, rank.Index, rank.Item })));
        Finish();
    }

    public override EngineAnswer Search(TherapistQuery query)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = new SearchSql(this, _facets, query).Text;
        command.CommandTimeout = 0;
        using var reader = command.ExecuteReader();
        var (total, inPerson, online) = (0, 0, 0);
        var counts = new int[_facets.Count];
        var page = new List<(int Place, int Person)>(SearchResults.PageSize);
        while (reader.Read())
        {
            var (number, amount) = ((int)reader.GetInt64(1), (int)reader.GetInt64(2));
            switch (reader.GetInt64(0))
            {
                case SearchSql.Counts:
                    counts[number] = amount;
                    break;
                case SearchSql.Totals:
                    (total, inPerson, online) = number switch { 0 => (amount, inPerson, online), 1 => (total, amount, online), _ => (total, inPerson, amount) };
                    break;
                default:
                    page.Add((amount, number));
                    break;
            }
        }

        return new EngineAnswer(total, inPerson, online, counts, [.. page.Order().Select(one => one.Person)]);
    }

    protected abstract void CreateTables();

    protected abstract void WritePeople(IReadOnlyList<PersonRow> people);

    protected abstract void Write(string table, IEnumerable<object[]> rows);

    /// <summary>Makes the indexes and counts what a planner needs to know.</summary>
    protected abstract void Finish();

    protected static object[] ValuesOf(PersonRow row) =>
        [row.Id, row.Tier, row.Merit, row.Fee, row.ShortFee, row.Since, row.Licenses, row.Meets, row.Online];

    protected void Execute(string text)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
