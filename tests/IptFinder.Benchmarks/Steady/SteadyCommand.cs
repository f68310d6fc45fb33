using System.CommandLine;
using System.Globalization;
using IptFinder.Benchmarks.Http;
using IptFinder.Benchmarks.Start;
using IptFinder.Benchmarks.Synthetic;

namespace IptFinder.Benchmarks.Steady;

/// <summary>
/// <c>steady</c>: the published site at a part of what it can do, for minutes or hours. Every good request must be answered by 200, no
/// malformed one by 500, and from ten minutes on memory may grow by a twentieth and open files not at all.
/// </summary>
internal static class SteadyCommand
{
    private const int Percent = 100;
    private const int JudgedFrom = 10;
    private const int MostGrowth = 5;
    private const int FilesInPassing = 16;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private static readonly Option<int> Minutes = new("--minutes") { Description = "How long.", DefaultValueFactory = _ => 1 };

    private static readonly Option<int> Share = new("--share") { Description = "Percent of the requests a second the site can do.", DefaultValueFactory = _ => 50 };

    private static readonly Option<int> Malformed = new("--malformed") { Description = "Percent of requests that are malformed.", DefaultValueFactory = _ => 0 };

    public static Command Create()
    {
        var command = new Command("steady", "The published site under a steady load: answers, times, memory and open files.")
        {
            StartCommand.Data, StartCommand.Site, Minutes, Share, Malformed,
        };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(StartCommand.Data)!, parsed.GetValue(StartCommand.Site)!, parsed.GetValue(Minutes), parsed.GetValue(Share), parsed.GetValue(Malformed)));
        return command;
    }

    private static async Task<int> RunAsync(string data, string folder, int minutes, int share, int malformed)
    {
        IReadOnlyList<string> addresses = [.. new Scenario(count: 1, seed: 1).Addresses, "/", "/costs", "/learn", "/plan", "/api/v1/suggest?q=new"];
        using var site = new PublishedSite(data, folder);
        await site.FirstAnswerAsync(addresses[0]);
        await Load.EachOnceAsync(site.Address, addresses);
        var (most, _) = await Load.RunAsync(site.Address, addresses, WarmUp, seed: 1);
        var load = new SteadyLoad(site.Address, addresses, most * share / Percent, malformed);
        Say($"{most:0} requests a second at most; {share} % of it from now on, {malformed} % of them malformed");
        Say($"| minute | answered by 200 | malformed | median | 99th percentile | memory | open files |");
        Say($"| --- | --- | --- | --- | --- | --- | --- |");
        var seen = new List<(int Memory, int Files)>();
        for (var minute = 1; minute <= minutes; minute++)
        {
            await load.RunAsync(Span);
            var (good, sent) = load.TakeDone();
            seen.Add((site.Memory, site.OpenFiles));
            Say($"| {minute} | {good.Count:#,0} | {sent:#,0} | {good.Median:0.0} ms | {good.Percentile99:0.0} ms | {seen[^1].Memory} MB | {seen[^1].Files} |");
        }

        return Judge(load, seen);
    }

    private static int Judge(SteadyLoad load, List<(int Memory, int Files)> seen)
    {
        foreach (var (failure, times) in load.Failures)
        {
            Say($"{times} times: {failure}");
        }

        // The first tenth warms up.
        var (first, last) = (seen[seen.Count / JudgedFrom], seen[^1]);
        var growth = (double)(last.Memory - first.Memory) * Percent / first.Memory;
        Say($"memory grew by {growth:0.0} %, open files by {last.Files - first.Files}");
        var grows = seen.Count >= JudgedFrom && (growth > MostGrowth || last.Files - first.Files > FilesInPassing);
        return load.Failures.IsEmpty && !grows ? 0 : 1;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
