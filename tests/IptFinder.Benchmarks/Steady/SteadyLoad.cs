using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using IptFinder.Benchmarks.Http;
using IptFinder.Benchmarks.Peers;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Tests.Shared;

namespace IptFinder.Benchmarks.Steady;

/// <summary>Requests at a steady rate over kept connections, some of them malformed, and what came of them since last asked.</summary>
/// <param name="site">Where.</param>
/// <param name="addresses">Drawn at random.</param>
/// <param name="perSecond">How many a second, malformed ones included.</param>
/// <param name="malformed">The share of malformed ones in percent.</param>
internal sealed class SteadyLoad(Uri site, IReadOnlyList<string> addresses, double perSecond, int malformed)
{
    private const int Connections = 24;

    private readonly byte[][] _requests = [.. addresses.Select(KeptConnection.Request)];
    private readonly ConcurrentQueue<double> _milliseconds = [];
    private int _malformed;

    /// <summary>What went wrong, each thing with how often.</summary>
    public ConcurrentDictionary<string, int> Failures { get; } = [];

    public Task RunAsync(TimeSpan time) =>
        Task.WhenAll(Enumerable.Range(0, Connections).Select(one => Task.Run(() => AskAsync(one, time))));

    /// <summary>How long good requests took since last asked, and how many malformed ones were sent.</summary>
    public (Timings Good, int Malformed) TakeDone()
    {
        var taken = new List<double>();
        while (_milliseconds.TryDequeue(out var one))
        {
            taken.Add(one);
        }

        return (new Timings(taken), Interlocked.Exchange(ref _malformed, 0));
    }

    /// <summary>A request waits for its moment, never for the ones before it to be fewer: what is late shows.</summary>
    private async Task AskAsync(int one, TimeSpan time)
    {
        var dice = new Dice(seed: 1, one);
        var between = TimeSpan.FromSeconds(Connections / perSecond);
        var watch = Stopwatch.StartNew();
        var connection = await OpenAsync();
        for (var due = between * one / Connections; due < time; due += between)
        {
            if (due > watch.Elapsed)
            {
                await Task.Delay(due - watch.Elapsed);
            }

            if (dice.Percent(malformed))
            {
                await SendMalformedAsync(dice);
            }
            else if (!await AskAsync(connection, dice.Pick(_requests)))
            {
                connection.Dispose();
                connection = await OpenAsync();
            }
        }

        connection.Dispose();
    }

    private async Task<bool> AskAsync(KeptConnection connection, byte[] request)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await connection.AskAsync(request);
            _milliseconds.Enqueue(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            return true;
        }
        catch (Exception problem) when (problem is InvalidOperationException or SocketException)
        {
            Count(problem.Message.Split('\n')[0]);
            return false;
        }
    }

    private async Task SendMalformedAsync(Dice dice)
    {
        var status = await MalformedRequests.SendAsync(site, dice.Pick(MalformedRequests.All));
        Interlocked.Increment(ref _malformed);
        if (!MalformedRequests.IsFair(status))
        {
            Count($"{status} to a malformed request");
        }
    }

    private void Count(string failure) => Failures.AddOrUpdate(failure, 1, (_, times) => times + 1);

    private async Task<KeptConnection> OpenAsync()
    {
        var connection = new KeptConnection();
        await connection.OpenAsync(site);
        return connection;
    }
}
