using System.Collections.Concurrent;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// The directory on one day, laid out for searching: bitmaps for every value of every filter over rows that lie along a curve
/// over the map. Finds, counts and orders exactly as a look at everyone would, with the same rules, asked once when people
/// are judged. Never changes; any number of threads may search it.
/// </summary>
public sealed class SearchIndex
{
    private readonly SearchRules _rules;
    private readonly Sites _sites;
    private readonly PracticeColumn _practice;
    private readonly PlaceColumns _places;
    private readonly FacetColumns _facets;
    private readonly NameIndex _names;
    private readonly Standings _standings;
    private readonly Tiers _tiers;
    private readonly ConcurrentBag<Scratch> _scratch = [];

    /// <param name="people">Everyone there is; not kept.</param>
    /// <param name="rules">What they were judged by.</param>
    public SearchIndex(JudgedPeople people, SearchRules rules)
    {
        (_rules, Today) = (rules, people.Today);
        var order = new RowOrder(people);
        var facets = Task.Run(() => new FacetColumns(FacetGroup.Of(rules.Filters), people, order)); // Half of the work, on another core.
        _sites = new Sites(people, order);
        _practice = new PracticeColumn(people, order);
        _places = new PlaceColumns(people, order, _sites);
        _names = new NameIndex(people, order);
        _standings = new Standings(people, order);
        _tiers = new Tiers(_standings);
        _facets = facets.GetAwaiter().GetResult();
    }

    /// <summary>How many people it finds among.</summary>
    public int Count => _standings.Count;

    /// <summary>The day facts are judged on, in UTC.</summary>
    public DateOnly Today { get; }

    /// <summary>Never fails: a page past the end is empty.</summary>
    public SearchAnswer Search(TherapistQuery query) => Search(query, out _);

    /// <summary>As above, and tells how much of the directory it had to look at.</summary>
    public SearchAnswer Search(TherapistQuery query, out SearchWork work)
    {
        var scratch = TakeScratch();
        var place = new PlaceTest(query, _rules.Authority, Today);
        var conditions = Conditions(query, place, scratch);
        var tally = new Tally(_facets, _tiers, conditions, query.IncludeUnknown);
        var page = PageOf(query, place);

        tally.Count(scratch);
        var rows = page.Rows(tally.InTier, scratch);
        var answer = new SearchAnswer(
            [.. rows.Select(_standings.Id)],
            tally.Total,
            tally.InTier[0],
            Facets(tally, scratch.Counts),
            Active(query).Where(name => name != SearchFilters.Name).ToDictionary(name => name, name => Find(name)?.DoNotSay ?? 0),
            tally.DoNotSay,
            Active(query).ToDictionary(name => name, name => Find(name)?.IfDropped ?? tally.Total));

        work = new SearchWork(
            scratch.Touched.Length, scratch.Near.Length, scratch.Boxes, conditions.Sum(condition => condition.Reads), tally.Counted, scratch.Names, page.Ranked, page.Room);
        Return(scratch);
        return answer;

        Condition? Find(string name) => Array.Find(conditions, condition => condition.Name == name);
    }

    /// <summary>How many a search finds. All else that <see cref="Search(TherapistQuery)"/> counts takes longer.</summary>
    public int Total(TherapistQuery query)
    {
        var scratch = TakeScratch();
        var tally = Found(query, new PlaceTest(query, _rules.Authority, Today), scratch);
        Return(scratch);
        return tally.Total;
    }

    /// <summary>The page of a search alone: the same numbers as <see cref="SearchAnswer.Ids"/>, and nothing counted beside them.</summary>
    public IReadOnlyList<int> Page(TherapistQuery query)
    {
        var scratch = TakeScratch();
        var place = new PlaceTest(query, _rules.Authority, Today);
        var tally = Found(query, place, scratch);
        int[] ids = [.. PageOf(query, place).Rows(tally.InTier, scratch).Select(_standings.Id)];
        Return(scratch);
        return ids;
    }

    /// <summary>Someone a search found, as the search sees them.</summary>
    public SearchHit Hit(TherapistQuery query, Therapist person) =>
        SearchHit.Of(person, new PlaceTest(query, _rules.Authority, Today).Match(person), _rules.Ladder, Today);

    /// <summary>The answer with its people, given those of its ids who are still listed, in that order.</summary>
    public SearchResults WithPeople(TherapistQuery query, SearchAnswer answer, IEnumerable<Therapist> people)
    {
        var place = new PlaceTest(query, _rules.Authority, Today);
        return new SearchResults(answer, [.. people.Select(person => SearchHit.Of(person, place.Match(person), _rules.Ladder, Today))]);
    }

    /// <summary>The numbers of some people whose names the typed one may become, nearest first; empty when no name is near.</summary>
    public IReadOnlyList<int> Complete(string name, int most)
    {
        var typed = NameMatch.TypedWords(name);
        if (typed.Count == 0)
        {
            return [];
        }

        var scratch = TakeScratch();
        int[] ids = [.. _names.Complete(typed, most, scratch).Select(_standings.Id)];
        Return(scratch);
        return ids;
    }

    /// <summary>Who is found, with nothing counted but them.</summary>
    private Tally Found(TherapistQuery query, PlaceTest place, Scratch scratch)
    {
        var tally = new Tally(_facets, _tiers, Conditions(query, place, scratch), query.IncludeUnknown);
        tally.Find(scratch);
        return tally;
    }

    private PageOfRows PageOf(TherapistQuery query, PlaceTest place) =>
        new(query, place, new Ranking(query, Today), _sites, _practice, _standings, _tiers);

    private Scratch TakeScratch() =>
        _scratch.TryTake(out var used) ? used : new Scratch(Bitmap.Words(Count), _sites.Count, _facets.Count);

    private void Return(Scratch scratch)
    {
        scratch.Clear();
        _scratch.Add(scratch);
    }

    /// <summary>What the search chose, by name.</summary>
    private static IEnumerable<string> Active(TherapistQuery query) => query.Filters.Keys
        .Concat(query.MaxFeeDollars is null ? [] : [SearchFilters.MaxFee])
        .Concat(query.Name.Length == 0 ? [] : [SearchFilters.Name]);

    /// <summary>All that is asked, the place first.</summary>
    private Condition[] Conditions(TherapistQuery query, PlaceTest place, Scratch scratch)
    {
        _places.Mark(query, place, scratch);
        List<Condition> conditions = [new Condition.OfPlace(query.Chosen(SearchFilters.Mode))];
        if (query.Name.Length > 0)
        {
            var typed = NameMatch.TypedWords(query.Name);
            if (typed.Count > 0)
            {
                _names.Find(typed, scratch);
            }

            conditions.Add(new Condition.OfName(typed.Count > 0 ? scratch.Named : null));
        }

        if (query.MaxFeeDollars is { } dollars)
        {
            conditions.Add(new Condition.OfFee(_facets, _standings, dollars));
        }

        conditions.AddRange(_facets.Groups.SkipLast(1)
            .Where(group => query.Filters.ContainsKey(group.Name))
            .Select(group => new Condition.OfValues(_facets, group, query.Chosen(group.Name))));
        return [.. conditions];
    }

    private List<Facet> Facets(Tally tally, int[] counts)
    {
        var groups = _facets.Groups.ToDictionary(group => group.Name);
        return
        [
            .. _rules.Filters.All.Select(filter => Facet(filter.Name, filter.Legend, filter.Options)),
            Facet(SearchFilters.MaxFee, SearchFilters.FeeLegend, SearchFilters.FeeOptions),
        ];

        Facet Facet(string name, string legend, Vocabulary options) => new(
            name, legend, [.. options.Terms.Select((term, index) => new FacetValue(term.Code, term.Label, CountOf(name, term.Code, index)))]);

        int CountOf(string name, string code, int index) => name == SearchFilters.Mode
            ? code == SearchFilters.InPerson ? tally.InPerson : tally.Online
            : counts[groups[name].First + index];
    }
}
