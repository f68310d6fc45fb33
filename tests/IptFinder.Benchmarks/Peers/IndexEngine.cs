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

    public override void Load(IEnumerable<Therapist> people) => _index = new SearchIndex(JudgedPeople.Of(people, rules, SyntheticDirectory.Today), rules);

    /// <summary>Only what the site would do with a search, for timing.</summary>
    public SearchAnswer Find(TherapistQuery query) => _index!.Search(query);

    public override EngineAnswer Search(TherapistQuery query) => AnswerOf(Find(query));

    public static EngineAnswer AnswerOf(SearchAnswer answer)
    {
        var mode = answer.Facets.Single(facet => facet.Name == SearchFilters.Mode);
        return new EngineAnswer(
            answer.Total,
            mode.Values.Single(value => value.Value == SearchFilters.InPerson).Count,
            mode.Values.Single(value => value.Value == SearchFilters.Telehealth).Count,
            [.. answer.Facets.Where(facet => facet != mode).SelectMany(facet => facet.Values).Select(value => value.Count)],
            [.. answer.Ids]);
    }

    public override void Dispose() => _index = null;
}
