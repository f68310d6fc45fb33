using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Peers;

/// <summary><c>peers</c>: the same log of searches through the index and through databases, answers compared.</summary>
internal static class PeersCommand
{
    private const int MostShown = 5;

    private static readonly Option<int> Count = new("--count") { Description = "How many people.", DefaultValueFactory = _ => 1_000_000 };

    private static readonly Option<int> Seed = new("--seed") { Description = "Another seed gives other people and searches.", DefaultValueFactory = _ => 1 };

    private static readonly Option<int> Seconds = new("--seconds")
    {
        Description = "How long each database may take for its searches; 50 are asked in any case.",
        DefaultValueFactory = _ => 300,
    };

    private static readonly Option<string?> Only = new("--only") { Description = "The one database to ask: sqlite, duckdb or postgres." };

    public static Command Create()
    {
        var command = new Command("peers", "One log of searches through the index and through databases over the same rows.") { Count, Seed, Seconds, Only };
        command.SetAction(parsed => Run(
            parsed.GetValue(Count), parsed.GetValue(Seed), TimeSpan.FromSeconds(parsed.GetValue(Seconds)), parsed.GetValue(Only)));
        return command;
    }

    private static int Run(int count, int seed, TimeSpan limit, string? only)
    {
        var scenario = new Scenario(count, seed);
        var (rules, directory, log) = (scenario.Rules, scenario.Directory, scenario.Log);
        var ours = AskIndex(new IndexEngine(rules), directory, log);
        var table = new List<string> { RowOf(ours, ours) };
        var differences = 0;
        foreach (var (name, make) in Databases(rules).Where(database => only is null || only == database.Name))
        {
            if (make() is { } engine)
            {
                var theirs = AskDatabase(engine, directory, log, limit, seed);
                differences += Compare(ours, theirs, log, new Agreement(directory, rules));
                table.Add(RowOf(ours, theirs));
            }
            else
            {
                Say($"{name} is left out: set {PostgresEngine.Variable} to a connection string of a server with PostGIS.");
            }
        }

        Say($"""

            {count:#,0} people, seed {seed}, {Environment.ProcessorCount} cores; {ours.Answers.Values.Count(answer => answer.Total > 0)} of {log.Count} searches
            find somebody. Milliseconds. The index beside each database: on the same searches.

            | engine | searches | p50 | p99 | index p50 | index p99 | p50 to p50 | median of ratios |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            {string.Join('\n', table)}

            Answers that differ: {differences}.
            """);
        return differences == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Name, Func<SqlEngine?> Make)> Databases(SearchRules rules) =>
    [
        ("sqlite", () => new SqliteEngine(rules)),
        ("duckdb", () => new DuckDbEngine(rules)),
        ("postgres", () => PostgresEngine.FromEnvironment(rules)),
    ];

    private static PeerRun AskIndex(IndexEngine engine, SyntheticDirectory directory, IReadOnlyList<TherapistQuery> log)
    {
        using (engine)
        {
            Load(engine, directory);
            return PeerRun.Of(engine, log);
        }
    }

    private static PeerRun AskDatabase(SqlEngine engine, SyntheticDirectory directory, IReadOnlyList<TherapistQuery> log, TimeSpan limit, int seed)
    {
        using (engine)
        {
            Load(engine, directory);
            var run = PeerRun.Of(engine, log, limit, seed);
            Say($"{engine.Name}: {run.Answers.Count} of {log.Count} searches, drawn at random");
            return run;
        }
    }

    private static void Load(Engine engine, SyntheticDirectory directory)
    {
        GC.Collect(); // What the engine before it held.
        var watch = Stopwatch.StartNew();
        engine.Load(directory.People());
        Say($"{engine.Name}: {directory.Count:#,0} people in {watch.Elapsed.TotalSeconds:0} s");
    }

    private static int Compare(PeerRun ours, PeerRun theirs, IReadOnlyList<TherapistQuery> log, Agreement agreement)
    {
        var differing = theirs.Answers
            .Select(answer => (Number: answer.Key, What: string.Join(", ", agreement.Differences(log[answer.Key], ours.Answers[answer.Key], answer.Value))))
            .Where(answer => answer.What.Length > 0)
            .ToList();
        foreach (var (number, what) in differing.Take(MostShown))
        {
            Say($"{theirs.Engine} differs at search {number}, {Scenario.Text(log[number])}: {what}");
        }

        return differing.Count;
    }

    private static string RowOf(PeerRun ours, PeerRun theirs)
    {
        var same = new Timings(theirs.Milliseconds.Keys.Select(number => ours.Milliseconds[number]));
        var their = new Timings(theirs.Milliseconds.Values);
        var ratios = new Timings(theirs.Milliseconds.Select(time => time.Value / ours.Milliseconds[time.Key]));
        return string.Create(CultureInfo.InvariantCulture, $"""
            | {theirs.Engine} | {their.Count} | {their.Median:0.00} | {their.Percentile99:0.00} | {same.Median:0.00} | {same.Percentile99:0.00} | {their.Median / same.Median:0} | {ratios.Median:0} |
            """);
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
