using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using IptFinder.Data;

namespace IptFinder.Benchmarks.Start;

/// <summary>The published site as a process of its own, on a free port; it is killed in the end.</summary>
internal sealed class PublishedSite : IDisposable
{
    private const string Urls = "ASPNETCORE_URLS";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process _process;

    /// <param name="data">A data folder with a directory in it.</param>
    /// <param name="site">Where <c>dotnet publish</c> put the site.</param>
    public PublishedSite(string data, string site)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = new Uri($"http://{listener.LocalEndpoint}");
        Http = new HttpClient { BaseAddress = Address, Timeout = Limit };
        _process = Process.Start(new ProcessStartInfo(Path.GetFullPath(Path.Combine(site, "IptFinder.Web")))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { [Urls] = Address.ToString(), [DataFolder.EnvironmentVariable] = Path.GetFullPath(data) },
        })!;
        _process.BeginOutputReadLine(); // Its log is taken off its hands, and thrown away.
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    /// <summary>Of Linux: the memory the process has now, in megabytes.</summary>
    public int Memory => Megabytes("VmRSS");

    /// <summary>The same: the most it had.</summary>
    public int MostMemory => Megabytes("VmHWM");

    /// <summary>Files, sockets and the like that it holds open.</summary>
    public int OpenFiles => Directory.GetFileSystemEntries($"/proc/{_process.Id}/fd").Length;

    /// <exception cref="InvalidOperationException">It ended before it answered.</exception>
    public async Task FirstAnswerAsync(string address)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync() && !_process.HasExited)
        {
            try
            {
                _ = await Http.GetByteArrayAsync(new Uri(address, UriKind.Relative));
                return;
            }
            catch (HttpRequestException problem) when (problem.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // It does not listen yet.
            }
        }

        throw new InvalidOperationException("The site ended before it answered.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        Http.Dispose();
    }

    private int Megabytes(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return int.Parse(line.AsSpan(name.Length + 1).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024;
    }
}
