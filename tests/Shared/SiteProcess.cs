using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IptFinder.Tests.Shared;

/// <summary>The built site as a process of its own: on a free port, with a data folder that goes when it stops.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly DirectoryInfo _data;

    private SiteProcess(Process process, DirectoryInfo data, Uri address)
    {
        _process = process;
        _data = data;
        Address = address;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Everything the site has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the site with the sample directory and waits until <c>/health</c> answers 200.</summary>
    /// <exception cref="InvalidOperationException">The site ended or never became ready; the message holds what it wrote.</exception>
    public static async Task<SiteProcess> StartAsync()
    {
        var assembly = SiteAssembly();
        return await ReadyAsync(Start([assembly.FullName], assembly.DirectoryName!, NewFolder()));
    }

    /// <summary>As <see cref="StartAsync"/>, with a working folder that has nothing to do with the site.</summary>
    public static Task<SiteProcess> StartElsewhereAsync() => ReadyAsync(Start([SiteAssembly().FullName], Path.GetTempPath(), NewFolder()));

    /// <summary>As <see cref="StartAsync"/>, by the command of the README (without building again).</summary>
    public static async Task<SiteProcess> StartByRunAsync()
    {
        var root = Root().FullName;
        return await ReadyAsync(Start(
            ["run", "--no-build", "--configuration", Configuration, "--project", Path.Combine(root, "src", "IptFinder.Web")], root, NewFolder()));
    }

    /// <summary>Starts the site over a folder that is ready, which it then owns, and waits until it ends by itself.</summary>
    /// <returns>Its exit code and all it wrote.</returns>
    public static async Task<(int Code, string Output)> RunToEndAsync(DirectoryInfo data)
    {
        var assembly = SiteAssembly();
        await using var site = Start([assembly.FullName], assembly.DirectoryName!, data);
        using var limit = new CancellationTokenSource(StartLimit);
        await site._process.WaitForExitAsync(limit.Token);
        return (site._process.ExitCode, site.Output);
    }

    public static DirectoryInfo NewFolder() => Directory.CreateTempSubdirectory("iptfinder-site-");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static SiteProcess Start(IReadOnlyList<string> arguments, string folder, DirectoryInfo data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["IPTFINDER_DATA"] = data.FullName,
            },
        };
        return new SiteProcess(Process.Start(start)!, data, address);
    }

    private static async Task<SiteProcess> ReadyAsync(SiteProcess site)
    {
        try
        {
            await site.WaitUntilReadyAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(StartLimit);
        using var timer = new PeriodicTimer(PollEvery);
        try
        {
            while (!_process.HasExited)
            {
                if (await AnswersAsync(http, limit.Token))
                {
                    return;
                }

                await timer.WaitForNextTickAsync(limit.Token);
            }
        }
        catch (OperationCanceledException reason)
        {
            throw new InvalidOperationException($"The site was not ready after {StartLimit}. It wrote:\n{Output}", reason);
        }

        throw new InvalidOperationException($"The site ended with code {_process.ExitCode}. It wrote:\n{Output}");
    }

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative), cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // bin/<configuration>/<framework>, of the tests and of the site alike.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static DirectoryInfo Root() => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Parent!.Parent!.Parent!.Parent!;

    // The site's own build output, not the copy beside the tests: only it has the list of stylesheets and scripts.
    private static FileInfo SiteAssembly()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var file = new FileInfo(
            Path.Combine(Root().FullName, "src", "IptFinder.Web", "bin", Configuration, framework, "IptFinder.Web.dll"));
        return file.Exists ? file : throw new InvalidOperationException($"Build the site first: {file.FullName} is missing.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }
}
