using System.Diagnostics;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Peers;

/// <summary>Asks one engine the log and keeps times and answers.</summary>
/// <param name="Engine">Its name.</param>
/// <param name="Milliseconds">By number of the search in the log, as far as asked.</param>
/// <param name="Answers">The answers to them.</param>
internal sealed record PeerRun(string Engine, IReadOnlyDictionary<int, double> Milliseconds, IReadOnlyDictionary<int, EngineAnswer> Answers)
{
    private const int LeastSearches = 50;
    private const int WarmUpRounds = 2;
    private const int WarmUpSearches = 10;

    /// <summary>The whole log, after rounds to warm up.</summary>
    public static PeerRun Of(IndexEngine engine, IReadOnlyList<TherapistQuery> log)
    {
        for (var round = 0; round < WarmUpRounds; round++)
        {
            foreach (var query in log)
            {
                engine.Find(query);
            }
        }

        var results = log.Select(query => Timed(() => engine.Find(query))).ToList();
        return new PeerRun(
            engine.Name,
            results.Index().ToDictionary(result => result.Index, result => result.Item.Milliseconds),
            results.Index().ToDictionary(result => result.Index, result => IndexEngine.AnswerOf(result.Item.Value)));
    }

    /// <summary>A random part of the log, as large as the time allows; all of it where the engine is fast enough.</summary>
    public static PeerRun Of(SqlEngine engine, IReadOnlyList<TherapistQuery> log, TimeSpan limit, int seed)
    {
        var dice = new Dice(seed, int.MinValue);
        int[] order = [.. Enumerable.Range(0, log.Count).OrderBy(_ => dice.Fraction())];
        foreach (var number in order.TakeLast(WarmUpSearches))
        {
            engine.Search(log[number]);
        }

        var times = new Dictionary<int, double>();
        var answers = new Dictionary<int, EngineAnswer>();
        var watch = Stopwatch.StartNew();
        foreach (var number in order.TakeWhile(_ => times.Count < LeastSearches || watch.Elapsed < limit))
        {
            (times[number], answers[number]) = Timed(() => engine.Search(log[number]));
        }

        return new PeerRun(engine.Name, times, answers);
    }

    private static (double Milliseconds, T Value) Timed<T>(Func<T> search)
    {
        var start = Stopwatch.GetTimestamp();
        var value = search();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, value);
    }
}
