using BenchmarkDotNet.Attributes;
using IptFinder.Benchmarks.Peers;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Parts;

/// <summary>Making the index of people who are in memory already.</summary>
public class IndexBenchmarks
{
    private Therapist[] _people = [];
    private SearchRules _rules = null!;

    [Params(100_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var scenario = new Scenario(People, seed: 1);
        _people = [.. scenario.Directory.People()];
        _rules = scenario.Rules;
    }

    [Benchmark]
    public void Make()
    {
        using var index = new IndexEngine(_rules);
        index.Load(_people);
    }
}
