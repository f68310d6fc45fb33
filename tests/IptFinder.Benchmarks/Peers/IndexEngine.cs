using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Peers;

/// <summary>The site's own index. All that the benchmarks know of it is here.</summary>
internal sealed class IndexEngine(SearchRules rules) : Engine
{
    private SearchIndex? _index;

    public override string Name => "SearchIndex";

    public override void Load(IEnumerable<Therapist> people) => _index = new SearchIndex([.. people], rules, SyntheticDirectory.Today);

    /// <summary>Only what the site would do with a search, for timing.</summary>
    public SearchResults Find(TherapistQuery query) => _index!.Search(query);

    public override SearchAnswer Search(TherapistQuery query) => AnswerOf(Find(query));

    public static SearchAnswer AnswerOf(SearchResults results)
    {
        var mode = results.Facets.Single(facet => facet.Name == SearchFilters.Mode);
        return new SearchAnswer(
            results.Total,
            mode.Values.Single(value => value.Value == SearchFilters.InPerson).Count,
            mode.Values.Single(value => value.Value == SearchFilters.Telehealth).Count,
            [.. results.Facets.Where(facet => facet != mode).SelectMany(facet => facet.Values).Select(value => value.Count)],
            [.. results.Hits.Select(hit => hit.Therapist.Id)]);
    }

    public override void Dispose() => _index = null;
}
