using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IptFinder.Tests.Shared;

/// <summary>The built site as a process of its own: on a free port, with a data folder that goes when it stops.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private const string Urls = "ASPNETCORE_URLS";

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly DirectoryInfo? _data;

    private SiteProcess(Process process, DirectoryInfo? data)
    {
        _process = process;
        _data = data;
        Address = new Uri(process.StartInfo.Environment[Urls]!);
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

    /// <summary>Of a site that has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>The folder with its database.</summary>
    public DirectoryInfo Data => _data ?? throw new InvalidOperationException("The folder is the test's own.");

    /// <summary>Starts the site with the sample directory and waits until <c>/health</c> answers 200.</summary>
    /// <exception cref="InvalidOperationException">The site ended or never became ready; the message holds what it wrote.</exception>
    public static Task<SiteProcess> StartAsync() => StartAsync(NewFolder());

    /// <summary>As <see cref="StartAsync()"/>, over a folder that is ready, which it then owns.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="settings">Environment variables, like Site__JsonLog.</param>
    public static Task<SiteProcess> StartAsync(DirectoryInfo data, params (string Name, string Value)[] settings) =>
        ReadyAsync(new SiteProcess(StartBuilt(data.FullName, settings), data));

    /// <summary>As <see cref="StartAsync()"/>, over a folder that others use too, and which stays.</summary>
    public static Task<SiteProcess> StartBesideAsync(string data, params (string Name, string Value)[] settings) =>
        ReadyAsync(new SiteProcess(StartBuilt(data, settings), data: null));

    /// <summary>As <see cref="StartAsync()"/>, with a working folder that has nothing to do with the site.</summary>
    public static Task<SiteProcess> StartElsewhereAsync(params (string Name, string Value)[] settings) =>
        ReadyAsync(Start(["dotnet", SiteAssembly().FullName], Path.GetTempPath(), NewFolder(), settings));

    /// <summary>As <see cref="StartAsync()"/>, by the command of the README (without building again).</summary>
    public static async Task<SiteProcess> StartByRunAsync()
    {
        var root = Root().FullName;
        return await ReadyAsync(Start(
            ["dotnet", "run", "--no-build", "--configuration", Configuration, "--project", Path.Combine(root, "src", "IptFinder.Web")], root, NewFolder()));
    }

    /// <summary>Starts the site over whatever lies there, and waits until it ends by itself.</summary>
    /// <param name="data">The data folder, which stays.</param>
    /// <param name="address">Where it is to listen; on a free port when null.</param>
    /// <param name="asNobody">Without the rights of root, whom no permission stops.</param>
    /// <param name="settings">Environment variables, like Site__JsonLog.</param>
    /// <returns>Its exit code and all it wrote.</returns>
    public static async Task<(int Code, string Output)> RunToEndAsync(
        string data, Uri? address = null, bool asNobody = false, params (string Name, string Value)[] settings)
    {
        var assembly = SiteAssembly();
        string[] before = asNobody && Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "dotnet"]
            : ["dotnet"];
        await using var site = new SiteProcess(
            Start([.. before, assembly.FullName], Path.GetTempPath(), data, address ?? FreeAddress(), settings), data: null);
        await site.EndedAsync();
        return (site._process.ExitCode, site.Output);
    }

    /// <summary>Asks the site to end, as a service manager does.</summary>
    /// <returns>All it wrote.</returns>
    public async Task<string> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await EndedAsync();
        return Output;
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
        _data?.Delete(recursive: true);
    }

    private static SiteProcess Start(IReadOnlyList<string> command, string folder, DirectoryInfo data, params (string Name, string Value)[] settings) =>
        new(Start(command, folder, data.FullName, FreeAddress(), settings), data);

    private static Process StartBuilt(string data, (string Name, string Value)[] settings)
    {
        var assembly = SiteAssembly();
        return Start(["dotnet", assembly.FullName], assembly.DirectoryName!, data, FreeAddress(), settings);
    }

    private static Process Start(
        IReadOnlyList<string> command, string folder, string data, Uri address, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment = { [Urls] = address.ToString(), ["IPTFINDER_DATA"] = data },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private async Task EndedAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        await _process.WaitForExitAsync(limit.Token);
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

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}");
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }
}
