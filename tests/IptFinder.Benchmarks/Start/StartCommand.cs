using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using IptFinder.Benchmarks.Synthetic;
using IptFinder.Data;

namespace IptFinder.Benchmarks.Start;

/// <summary><c>start</c>: how long the published site takes to its first search, and how much memory it has after many.</summary>
internal static class StartCommand
{
    private const string Urls = "ASPNETCORE_URLS";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly Option<string> Data = new("--data") { Description = "A data folder with a directory in it.", Required = true };

    private static readonly Option<string> Site = new("--site")
    {
        Description = "Where `dotnet publish src/IptFinder.Web -c Release` put the site.",
        DefaultValueFactory = _ => Path.Combine("artifacts", "site"),
    };

    private static readonly Option<int> Searches = new("--searches") { Description = "How many random searches.", DefaultValueFactory = _ => 500 };

    public static Command Create()
    {
        var command = new Command("start", "Time to the first search and memory of the published site.") { Data, Site, Searches };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(Data)!, parsed.GetValue(Site)!, parsed.GetValue(Searches)));
        return command;
    }

    private static async Task<int> RunAsync(string data, string site, int searches)
    {
        var addresses = new Scenario(count: 1, seed: 1).Addresses;
        var watch = Stopwatch.StartNew();
        using var process = StartSite(data, site);
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri(process.StartInfo.Environment[Urls]!), Timeout = Limit };
            await FirstAnswerAsync(http, process, addresses[0]);
            Say($"first search answered after {watch.Elapsed.TotalSeconds:0.0} s; {Memory(process)}");
            for (var asked = 1; asked <= searches; asked++)
            {
                _ = await http.GetByteArrayAsync(new Uri(addresses[asked % addresses.Count], UriKind.Relative));
            }

            Say($"after {searches} more: {Memory(process)}");
            return 0;
        }
        finally
        {
            process.Kill();
        }
    }

    private static Process StartSite(string data, string site)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(site, "IptFinder.Web.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { [Urls] = $"http://{listener.LocalEndpoint}", [DataFolder.EnvironmentVariable] = Path.GetFullPath(data) },
        })!;
        process.BeginOutputReadLine(); // Its log is taken off its hands, and thrown away.
        return process;
    }

    private static async Task FirstAnswerAsync(HttpClient http, Process process, string address)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync() && !process.HasExited)
        {
            try
            {
                _ = await http.GetByteArrayAsync(new Uri(address, UriKind.Relative));
                return;
            }
            catch (HttpRequestException problem) when (problem.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // It does not listen yet.
            }
        }

        throw new InvalidOperationException("The site ended before it answered.");
    }

    /// <summary>Of Linux: what the process has now, and the most it had.</summary>
    private static string Memory(Process process)
    {
        var lines = File.ReadLines($"/proc/{process.Id}/status").Where(line => line.StartsWith("VmRSS", StringComparison.Ordinal) || line.StartsWith("VmHWM", StringComparison.Ordinal));
        return string.Join(", ", lines.Select(line => line.Split(':')).Select(parts => $"{parts[0]} {Megabytes(parts[1])}"));
    }

    private static string Megabytes(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{int.Parse(text.AsSpan().Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024} MB");

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
