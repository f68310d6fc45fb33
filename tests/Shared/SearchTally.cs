using IptFinder.Domain.Amounts;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Tests.Shared;

/// <summary>Decides who passes one search, and counts on the way.</summary>
internal sealed class SearchTally
{
    private readonly SearchFilters _filters;
    private readonly TherapistQuery _query;
    private readonly DateOnly _today;
    private readonly Func<PersonName, bool> _isNamed;
    private readonly Dictionary<string, Dictionary<string, int>> _counts;
    private readonly int[] _feeCounts = new int[SearchFilters.FeeSteps.Count];

    public SearchTally(SearchFilters filters, TherapistQuery query, Func<PersonName, bool> isNamed, DateOnly today)
    {
        _filters = filters;
        _query = query;
        _today = today;
        _isNamed = isNamed;
        _counts = filters.All.ToDictionary(
            filter => filter.Name, filter => filter.Options.Terms.ToDictionary(term => term.Code, _ => 0));
        var active = query.Filters.Keys
            .Concat(query.MaxFeeDollars is null ? [] : [SearchFilters.MaxFee])
            .Concat(query.Name.Length == 0 ? [] : [SearchFilters.Name])
            .ToList();
        Unknown = active.Where(name => name != SearchFilters.Name).ToDictionary(name => name, _ => 0);
        IfDropped = active.ToDictionary(name => name, _ => 0);
    }

    public Dictionary<string, int> Unknown { get; }

    public Dictionary<string, int> IfDropped { get; }

    /// <summary>Those who fail nothing and do not say all; none when the search lets them in.</summary>
    public int DoNotSay { get; private set; }

    /// <summary>Counts one person in; true when they are found.</summary>
    public bool Count(Therapist person, PlaceMatch place)
    {
        var verdicts = Verdicts(person, place).ToList();
        var failing = verdicts.Where(one => one.Verdict == Verdict.No || (one.Verdict == Verdict.Unknown && !_query.IncludeUnknown)).ToList();
        if (failing.Count > 0 && failing.TrueForAll(one => one.Verdict == Verdict.Unknown))
        {
            DoNotSay++;
        }

        if (failing.Count > 1)
        {
            return false;
        }

        var only = failing.Count == 0 ? null : failing[0].Name;
        foreach (var (name, _) in verdicts.Where(one => one.Verdict == Verdict.Unknown && (only is null || only == one.Name)))
        {
            Unknown[name]++;
        }

        CountDropped(place, only);
        CountValues(person, place, only);
        return only is null;
    }

    public IReadOnlyList<Facet> Facets() =>
    [
        .. _filters.All.Select(filter => new Facet(filter.Name, filter.Legend,
            [.. filter.Options.Terms.Select(term => new FacetValue(term.Code, term.Label, _counts[filter.Name][term.Code]))])),
        new Facet(SearchFilters.MaxFee, SearchFilters.FeeLegend,
            [.. SearchFilters.FeeOptions.Terms.Select((term, step) => new FacetValue(term.Code, term.Label, _feeCounts[step]))]),
    ];

    private IEnumerable<(string Name, Verdict Verdict)> Verdicts(Therapist person, PlaceMatch place)
    {
        yield return (SearchFilters.Mode, place.Judge(_query.Chosen(SearchFilters.Mode)));
        if (_query.Name.Length > 0)
        {
            yield return (SearchFilters.Name, _isNamed(person.Name) ? Verdict.Yes : Verdict.No);
        }

        if (_query.MaxFeeDollars is { } dollars)
        {
            yield return (SearchFilters.MaxFee, SearchFilters.FeeVerdict(SearchFilters.FeeToCompare(person.Facts, _today), dollars));
        }

        foreach (var (name, codes) in _query.Filters)
        {
            if (name != SearchFilters.Mode && _filters.Find(name) is { } filter)
            {
                yield return (name, filter.Read(person, _today).AnyOf(codes));
            }
        }
    }

    /// <summary>Without its modes a search still has its place.</summary>
    private void CountDropped(PlaceMatch place, string? failing)
    {
        foreach (var name in IfDropped.Keys)
        {
            if (name == SearchFilters.Mode ? failing is null or SearchFilters.Mode && place.Matches : failing is null || failing == name)
            {
                IfDropped[name]++;
            }
        }
    }

    private void CountValues(Therapist person, PlaceMatch place, string? failing)
    {
        foreach (var filter in _filters.All)
        {
            if (failing is not null && failing != filter.Name)
            {
                continue;
            }

            var counts = _counts[filter.Name];
            foreach (var code in filter.Name == SearchFilters.Mode ? ModesOf(place) : filter.Read(person, _today).Yes.Distinct())
            {
                counts[code]++;
            }
        }

        if (failing is null or SearchFilters.MaxFee && SearchFilters.FeeToCompare(person.Facts, _today) is { } fee)
        {
            for (var step = 0; step < _feeCounts.Length; step++)
            {
                _feeCounts[step] += fee <= Money.FromDollars(SearchFilters.FeeSteps[step]) ? 1 : 0;
            }
        }
    }

    private static IEnumerable<string> ModesOf(PlaceMatch place)
    {
        if (place.InPerson == Verdict.Yes)
        {
            yield return SearchFilters.InPerson;
        }

        if (place.Online == Verdict.Yes)
        {
            yield return SearchFilters.Telehealth;
        }
    }
}
