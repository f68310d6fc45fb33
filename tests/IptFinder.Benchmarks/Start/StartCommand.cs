using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using IptFinder.Benchmarks.Synthetic;

namespace IptFinder.Benchmarks.Start;

/// <summary><c>start</c>: how long the published site takes to its first search, and how much memory it has after many.</summary>
internal static class StartCommand
{
    private static readonly Option<int> Searches = new("--searches") { Description = "How many random searches.", DefaultValueFactory = _ => 500 };

    /// <summary>For every command that starts the published site.</summary>
    public static Option<string> Data { get; } = new("--data") { Description = "A data folder with a directory in it.", Required = true };

    /// <summary>The same.</summary>
    public static Option<string> Site { get; } = new("--site")
    {
        Description = "Where `dotnet publish src/IptFinder.Web -c Release` put the site.",
        DefaultValueFactory = _ => Path.Combine("artifacts", "site"),
    };

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
        using var running = new PublishedSite(data, site);
        await running.FirstAnswerAsync(addresses[0]);
        Say($"first search answered after {watch.Elapsed.TotalSeconds:0.0} s; {Memory(running)}");
        for (var asked = 1; asked <= searches; asked++)
        {
            _ = await running.Http.GetByteArrayAsync(new Uri(addresses[asked % addresses.Count], UriKind.Relative));
        }

        Say($"after {searches} more: {Memory(running)}");
        return 0;
    }

    private static string Memory(PublishedSite site) =>
        string.Create(CultureInfo.InvariantCulture, $"{site.Memory} MB of memory, {site.MostMemory} MB at most");

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
