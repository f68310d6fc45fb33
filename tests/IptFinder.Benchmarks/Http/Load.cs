using System.Diagnostics;
using IptFinder.Benchmarks.Synthetic;

namespace IptFinder.Benchmarks.Http;

/// <summary>Some connections that ask addresses drawn at random, one after the other, without a pause.</summary>
internal static class Load
{
    private const int Connections = 24;

    /// <summary>Requests a second, and microseconds of processor time for each, which is that of the site and of the client beside it.</summary>
    public static async Task<(double Rate, double Processor)> RunAsync(Uri site, IReadOnlyList<string> addresses, TimeSpan time, int seed)
    {
        byte[][] requests = [.. addresses.Select(KeptConnection.Request)];
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(one => Task.Run(() => AskAsync(new Dice(seed, one)))));
        return (counts.Sum() / watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / counts.Sum());

        async Task<int> AskAsync(Dice dice)
        {
            using var connection = new KeptConnection();
            await connection.OpenAsync(site);
            var asked = 0;
            while (watch.Elapsed < time)
            {
                await connection.AskAsync(dice.Pick(requests));
                asked++;
            }

            return asked;
        }
    }

    /// <summary>Asks each address once.</summary>
    /// <returns>The mean length of an answer, in bytes.</returns>
    public static async Task<double> EachOnceAsync(Uri site, IReadOnlyList<string> addresses)
    {
        using var connection = new KeptConnection();
        await connection.OpenAsync(site);
        var length = 0L;
        foreach (var address in addresses)
        {
            length += await connection.AskAsync(KeptConnection.Request(address));
        }

        return (double)length / addresses.Count;
    }
}
