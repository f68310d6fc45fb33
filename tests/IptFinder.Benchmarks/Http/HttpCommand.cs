using System.CommandLine;
using System.Globalization;
using IptFinder.Benchmarks.Synthetic;

namespace IptFinder.Benchmarks.Http;

/// <summary>
/// <c>http</c>: requests a second of the finder with random searches, beside the same pages drawn from results kept in memory and an
/// empty page with the same layout; in turns, in one run.
/// </summary>
internal static class HttpCommand
{
    private static readonly Option<string> Data = new("--data") { Description = "A data folder with a directory in it.", Required = true };

    private static readonly Option<int> Seconds = new("--seconds") { Description = "How long each turn takes.", DefaultValueFactory = _ => 10 };

    private static readonly Option<int> Rounds = new("--rounds") { Description = "How many turns each has.", DefaultValueFactory = _ => 3 };

    private static readonly Option<int> Seed = new("--seed") { Description = "Another seed gives other searches.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("http", "Requests a second of the finder's page, beside a constant and an empty one.") { Data, Seconds, Rounds, Seed };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(Data)!, TimeSpan.FromSeconds(parsed.GetValue(Seconds)), parsed.GetValue(Rounds), parsed.GetValue(Seed)));
        return command;
    }

    private static async Task<int> RunAsync(string data, TimeSpan turn, int rounds, int seed)
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null); // The site's log: written line by line, and thrown away.
        await using var site = await BenchmarkSite.StartAsync(data);
        if (site is null)
        {
            await Console.Error.WriteLineAsync("The site cannot start over that folder. Start it by itself to read why.");
            return 1;
        }

        var searches = new Scenario(count: 1, seed).Addresses;
        var bytes = await Load.EachOnceAsync(site.Address, searches);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Pages of {bytes / 1000:0} kB on average, not compressed."));

        Side[] sides = [new("empty page", [BenchmarkSite.Empty], false), new("constant result", searches, true), new("/find", searches, false)];
        var (sums, processor) = (new double[sides.Length], new double[sides.Length]);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (index, side) in sides.Index())
            {
                site.Constant.AreDrawn = side.IsConstant;
                var (rate, used) = await Load.RunAsync(site.Address, side.Addresses, turn, seed + round);
                sums[index] += round == 0 ? 0 : rate; // The first one warms up.
                processor[index] += round == 0 ? 0 : used;
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}, {side.Name}: {rate:#,0} a second, {used:#,0} µs of processor time each"));
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""

            | | requests a second | /find to it | processor time a request, client included |
            | --- | --- | --- | --- |
            {string.Join('\n', sides.Index().Select(side => string.Create(
                CultureInfo.InvariantCulture, $"| {side.Item.Name} | {sums[side.Index] / rounds:#,0} | {sums[^1] / sums[side.Index]:0%} | {processor[side.Index] / rounds:#,0} µs |")))}
            """));
        return 0;
    }

    private sealed record Side(string Name, IReadOnlyList<string> Addresses, bool IsConstant);
}
