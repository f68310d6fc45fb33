using System.Globalization;
using System.Text;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Peers;

/// <summary>
/// Makes people into rows by asking the rules of the site, each once. Points and kinds of licenses, which few differ in, get
/// tables of their own, complete when all rows have been read.
/// </summary>
internal sealed class PersonRows(SearchRules rules, FacetNumbers facets)
{
    private static readonly DateOnly Today = SyntheticDirectory.Today;
    private static readonly UsState[] States = Enum.GetValues<UsState>();

    /// <summary>Searches whose keys are one fact of the person each.</summary>
    private static readonly Ranking Best = RankingOf(TherapistQuery.Everyone);
    private static readonly Ranking BestOnline = RankingOf(TherapistQuery.Everyone.With(SearchFilters.Mode, SearchFilters.Telehealth));
    private static readonly Ranking ByFee = RankingOf(TherapistQuery.Everyone with { Sort = SortOrder.Fee });
    private static readonly Ranking ByExperience = RankingOf(TherapistQuery.Everyone with { Sort = SortOrder.Experience });

    private readonly Dictionary<GeoPoint, int> _sites = [];
    private readonly Dictionary<string, int> _kinds = [];
    private readonly List<int[]> _ranks = [];

    /// <summary>By number.</summary>
    public IEnumerable<GeoPoint> Sites => _sites.OrderBy(site => site.Value).Select(site => site.Key);

    /// <summary>By kind of licenses and by state: 0 a license, 1 a compact, 2 not known, 3 known to be refused.</summary>
    public IReadOnlyList<int[]> LicenseRanks => _ranks;

    public PersonRow Of(Therapist person)
    {
        var hit = SearchHit.Of(person, default, rules.Ladder, Today);
        var best = Best.KeyOf(hit);
        var kind = KindOf(person.Licenses);
        return new PersonRow(
            person.Id,
            best.Tier,
            best.First,
            ByFee.KeyOf(hit).First,
            BestOnline.KeyOf(hit).Second,
            ByExperience.KeyOf(hit).First,
            kind,
            person.Locations.Any(location => PlaceTest.InPerson(location, Today) == Verdict.Yes) ? 1 : 0,
            PlaceTest.SaysOnline(person.Facts, null, Today) == Verdict.Yes ? 1 : 0,
            facets.HeldBy(person, Today),
            [.. person.Locations.Where(location => PlaceTest.InPerson(location, Today) != Verdict.No).Select(LocationOf)],
            [.. States.Where(state => PlaceTest.SaysOnline(person.Facts, state, Today) == Verdict.Yes && _ranks[kind][(int)state] <= 1).Select(state => (int)state)]);
    }

    private static Ranking RankingOf(TherapistQuery query) => new(query, Today);

    private PersonRow.Location LocationOf(PracticeLocation location)
    {
        if (!_sites.TryGetValue(location.Point, out var site))
        {
            site = _sites[location.Point] = _sites.Count;
        }

        return new PersonRow.Location(site, (int)location.State, PlaceTest.InPerson(location, Today) == Verdict.Yes ? 1 : 0);
    }

    private int KindOf(IReadOnlyList<License> licenses)
    {
        var text = new StringBuilder();
        foreach (var (state, _, profession, status, expires, source, asOf) in licenses)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)state} {(int)profession} {(int)status} {expires?.DayNumber} {(int)source} {asOf.DayNumber};");
        }

        if (!_kinds.TryGetValue(text.ToString(), out var kind))
        {
            kind = _kinds[text.ToString()] = _ranks.Count;
            _ranks.Add([.. States.Select(state => Rank(rules.Authority.For(licenses, state, Today).Verdict))]);
        }

        return kind;
    }

    private static int Rank(PracticeVerdict verdict) => verdict switch
    {
        PracticeVerdict.Yes or PracticeVerdict.ListsLicense => 0,
        PracticeVerdict.MaybeByCompact => 1,
        PracticeVerdict.Unknown => 2,
        PracticeVerdict.No => 3,
    };
}
