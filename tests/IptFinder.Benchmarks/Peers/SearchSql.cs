using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Peers;

/// <summary>
/// One search as one statement. <c>seen</c> is who answers to the place, <c>asked</c> the same with what is known of them; <c>tested</c> has for each condition whether it is missed;
/// <c>judged</c> keeps those who miss none or one, and which: who misses one counts for that filter's own values. The answer comes
/// as rows of what, number, amount. Equals go by id: the shuffle of the site would only be added work.
/// </summary>
internal sealed class SearchSql(SqlEngine engine, FacetNumbers facets, TherapistQuery query)
{
    public const int Counts = 0;
    public const int Totals = 1;
    public const int Page = 2;

    private const int MissesNone = -1;

    private readonly PointPlace? _point = query.Near as PointPlace;
    private readonly int? _client = (int?)query.OnlineState;
    private readonly bool _asksOnSite = query.Chosen(SearchFilters.Mode) is not [SearchFilters.Telehealth];
    private readonly bool _asksOnline = query.Chosen(SearchFilters.Mode) is not [SearchFilters.InPerson];

    /// <summary>The filters chosen, the mode aside.</summary>
    private readonly string[] _filters =
        [.. query.Filters.Keys.Where(name => name != SearchFilters.Mode), .. query.MaxFeeDollars is null ? [] : new[] { SearchFilters.MaxFee }];

    public string Text => string.Create(CultureInfo.InvariantCulture, $"""
        WITH {Seen} asked AS {Asked}, tested AS (
            SELECT p.person, p.tier, p.merit, p.fee, p.short_fee, p.since, p.kind{engine.HeldColumn}, p.in_person, p.seen_online AS online, p.miles, p.state, {Misses}
            FROM asked p
        ), judged AS MATERIALIZED (
            SELECT t.*, CASE {FirstMissed} ELSE {MissesNone} END AS missed FROM tested t WHERE {NumberMissed} <= 1
        )
        SELECT {Counts}, value, count(*) FROM ({engine.Held}) AS holdings WHERE {CountsFor} GROUP BY value
        UNION ALL SELECT {Totals}, 0, count(*) FROM judged WHERE missed = {MissesNone}
        UNION ALL SELECT {Totals}, 1, coalesce(sum(in_person), 0) FROM judged WHERE missed IN ({MissesNone}, 0)
        UNION ALL SELECT {Totals}, 2, coalesce(sum(online), 0) FROM judged WHERE missed IN ({MissesNone}, 0)
        UNION ALL SELECT {Page}, person, row_number() OVER () FROM (
            SELECT j.person FROM judged j {JoinLicenses} WHERE j.missed = {MissesNone} ORDER BY {Order}, j.person
            LIMIT {SearchResults.PageSize} OFFSET {(query.Page - 1) * SearchResults.PageSize}) AS page
        """);

    private bool IsAnywhere => query.Near is null;

    private string Seen => _point is { } point
        ? $"""
            near AS MATERIALIZED ({engine.Near(point.Center, query.RadiusMiles)}), located AS MATERIALIZED ({engine.Located}), seen AS MATERIALIZED (
                SELECT person, max(known) AS known, max(miles) AS miles, max(state) AS state, max(online) AS online FROM (
                    SELECT person, known, miles, state, 0 AS online FROM located
                    UNION ALL SELECT person, NULL, NULL, NULL, 1 FROM online WHERE state = {_client}) AS either
                GROUP BY person),
            """
        : IsAnywhere
            ? ""
            : $"""
                seen AS MATERIALIZED (
                    SELECT person, max(known) AS known, NULL AS miles, NULL AS state, max(online) AS online FROM (
                        SELECT person, known, 0 AS online FROM locations WHERE state = {_client}
                        UNION ALL SELECT person, NULL, 1 FROM online WHERE state = {_client}) AS either
                    GROUP BY person),
                """;

    /// <summary>Whom to test. A planner that would test everyone before it joins is kept from it.</summary>
    private string Asked => IsAnywhere
        ? $"NOT MATERIALIZED (SELECT p.*, p.meets AS in_person, p.online AS seen_online, NULL AS miles, NULL AS state FROM people p{Narrowed})"
        : $"""
            {(engine.TestsBeforeJoining ? "MATERIALIZED" : "NOT MATERIALIZED")} (
                SELECT p.*, CASE WHEN s.known = 1 THEN 1 ELSE 0 END AS in_person, s.online AS seen_online, s.miles, s.state
                FROM seen s JOIN people p ON p.person = s.person)
            """;

    /// <summary>The conditions once more, for an index: those who miss at most one.</summary>
    private string Narrowed
    {
        get
        {
            var all = _filters.Select(HoldsOneOf).ToList();
            return engine.HasIndexOfValues && all.Count > 1
                ? $" WHERE {string.Join(" OR ", all.Index().Select(left => $"({string.Join(" AND ", all.Where((_, index) => index != left.Index))})"))}"
                : "";
        }
    }

    private string Misses => string.Join(", ", _filters.Select(HoldsOneOf).Prepend(AnswersToPlace)
        .Select((condition, index) => $"CASE WHEN {condition} THEN 0 ELSE 1 END AS m{index}"));

    private string AnswersToPlace
    {
        get
        {
            const string OnSite = "p.in_person = 1";
            const string Online = "p.seen_online = 1";
            return query.Chosen(SearchFilters.Mode).Count == 0 ? "1 = 1"
                : !_asksOnline ? OnSite
                : !_asksOnSite ? Online
                : $"({OnSite} OR {Online})";
        }
    }

    private string FirstMissed => string.Join(' ', Enumerable.Range(0, _filters.Length + 1).Select(index => $"WHEN m{index} = 1 THEN {index}"));

    private string NumberMissed => string.Join(" + ", Enumerable.Range(0, _filters.Length + 1).Select(index => $"m{index}"));

    private string CountsFor => string.Join(" OR ", _filters.Select(facets.Range)
        .Select((range, index) => $"(missed = {index + 1} AND value >= {range.First} AND value < {range.End})").Prepend($"missed = {MissesNone}"));

    private bool RanksLicenses => query.Sort == SortOrder.Best && !IsAnywhere;

    private string JoinLicenses => !RanksLicenses
        ? ""
        : (_asksOnSite ? "LEFT JOIN licenses o ON o.kind = j.kind AND o.state = j.state " : "")
            + (_asksOnline ? $"LEFT JOIN licenses c ON c.kind = j.kind AND c.state = {_client}" : "");

    private string LicenseRank => (_asksOnSite, _asksOnline) switch
    {
        (true, false) => "coalesce(o.rank, 2)",
        (false, _) => "coalesce(c.rank, 2)",
        _ => "CASE WHEN j.state IS NULL OR (j.online = 1 AND coalesce(c.rank, 2) < coalesce(o.rank, 2)) THEN coalesce(c.rank, 2) ELSE coalesce(o.rank, 2) END",
    };

    private string Order => query.Sort switch
    {
        SortOrder.Distance => "j.tier, coalesce(j.miles, 1000000)",
        SortOrder.Fee => "j.tier, j.fee",
        SortOrder.Experience => "j.tier, j.since",
        SortOrder.Best => string.Join(", ", new[] { "j.tier", RanksLicenses ? LicenseRank : null, "j.merit", _asksOnSite ? Band : "j.short_fee" }.OfType<string>()),
    };

    private string? Band => _point is null
        ? null
        : "CASE WHEN j.miles IS NULL THEN 6 WHEN j.miles <= 5 THEN 0 WHEN j.miles <= 10 THEN 1 WHEN j.miles <= 25 THEN 2 WHEN j.miles <= 50 THEN 3 ELSE 4 END";

    private string HoldsOneOf(string filter) => filter == SearchFilters.MaxFee
        ? string.Create(CultureInfo.InvariantCulture, $"p.fee <= {query.MaxFeeDollars * 100}")
        : engine.Holds(facets.Numbers(filter, query.Chosen(filter)));
}
