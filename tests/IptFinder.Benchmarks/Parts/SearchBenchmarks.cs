using BenchmarkDotNet.Attributes;
using IptFinder.Benchmarks.Peers;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Parts;

/// <summary>One search of a kind, mean over all of that kind in the log: page, total and all counts.</summary>
public class SearchBenchmarks
{
    private static readonly Dictionary<int, IndexEngine> Indexes = [];

    private static readonly Dictionary<string, Func<TherapistQuery, bool>> KindsOfSearch = new()
    {
        ["around, in person"] = query => query is { Near: PointPlace } && query.Chosen(SearchFilters.Mode) is [SearchFilters.InPerson],
        ["around, any mode"] = query => query is { Near: PointPlace } && query.Chosen(SearchFilters.Mode).Count == 0,
        ["online in a state"] = query => query.Near is StatePlace,
        ["national"] = query => query.Near is null,
    };

    private IndexEngine _index = null!;
    private TherapistQuery[] _queries = [];
    private int _next;

    public static IEnumerable<string> Kinds => [.. KindsOfSearch.Keys, "by name"];

    [Params(100_000, 1_000_000)]
    public int People { get; set; }

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        var scenario = new Scenario(People, seed: 1);
        _index = IndexOf(scenario);
        _queries = KindsOfSearch.TryGetValue(Kind, out var isOfKind)
            ? [.. scenario.Log.Where(isOfKind)]
            : [.. Enumerable.Range(1, 100).Select(id => TherapistQuery.Everyone with { Name = scenario.Directory.Person(id).Name.Last[..4] })];
    }

    [Benchmark]
    public SearchAnswer Search() => _index.Find(_queries[_next++ % _queries.Length]);

    /// <summary>Made once for all kinds.</summary>
    private static IndexEngine IndexOf(Scenario scenario)
    {
        if (!Indexes.TryGetValue(scenario.Directory.Count, out var index))
        {
            index = Indexes[scenario.Directory.Count] = new IndexEngine(scenario.Rules);
            index.Load(scenario.Directory.People());
        }

        return index;
    }
}
