using BenchmarkDotNet.Attributes;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Parts;

/// <summary>Reading the words of a name, without case, accents and apostrophes.</summary>
public class NameBenchmarks
{
    private const int Names = 1000;

    private readonly PersonName[] _names = [.. new Scenario(Names, seed: 1).Directory.People().Select(person => person.Name)];

    [Benchmark(OperationsPerInvoke = Names)]
    public int Read()
    {
        var words = 0;
        foreach (var name in _names)
        {
            words += NameMatch.WordsOf(name).Count;
        }

        return words;
    }
}
