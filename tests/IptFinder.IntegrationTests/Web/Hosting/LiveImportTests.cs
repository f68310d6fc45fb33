using System.Net;
using AngleSharp.Html.Parser;
using IptFinder.IntegrationTests.Cli;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>The command <c>ipt</c> brings people in while sites that run over the same folder are asked without a pause.</summary>
public sealed class LiveImportTests : CommandTests
{
    /// <summary>Nobody of the sample is called so.</summary>
    private const string LastName = "Zyxwick";

    private const string Newcomer = "Patcaa " + LastName;
    private const string Api = "/api/v1/therapists?q=" + LastName;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly string[] Asked = ["/find?near=06510&q=" + LastName, Api, "/api/v1/suggest?kind=name&q=" + LastName];

    private static readonly (string, string)[] Operator = [("Operator__Name", "Example Clinic"), ("Operator__Contact", "help@example.org")];

    [Fact]
    public async Task Every_site_over_the_folder_answers_all_along_and_then_finds_whom_the_import_brought()
    {
        await using var one = await SiteProcess.StartBesideAsync(Data.Path, Operator);
        await using var other = await SiteProcess.StartBesideAsync(Data.Path, Operator);
        using var clients = new Clients(one, other);
        using var enough = new CancellationTokenSource();
        var profile = await ProfileAsync(clients.All[0]);
        var visits = clients.All.SelectMany(http => Asked.Append(profile).Select(path => VisitAsync(http, path, enough.Token))).ToList();

        await ImportAsync(whileItWaits: async () =>
        {
            foreach (var http in clients.All)
            {
                Assert.False(await ShowsNewcomerAsync(http, Api));
                await AskAsync(http, profile);
            }
        });
        await Task.WhenAll(clients.All.Select(http => UntilAsync(() => ShowsNewcomerAsync(http, Api))));
        await enough.CancelAsync();

        Assert.All(await Task.WhenAll(visits), Assert.NotEmpty);
        var id = await NewcomersIdAsync();
        foreach (var http in clients.All)
        {
            Assert.True(await ShowsNewcomerAsync(http, $"/therapists/{id}"));
            await AskAsync(http, profile);
        }
    }

    [Fact]
    public async Task A_site_nobody_answers_for_goes_on_with_the_sample_and_shows_nobody_real()
    {
        await using var site = await SiteProcess.StartBesideAsync(Data.Path);
        using var clients = new Clients(site);
        using var enough = new CancellationTokenSource();
        var http = clients.All[0];
        var profile = await ProfileAsync(http);
        var visits = Asked.Append(profile).Select(path => VisitAsync(http, path, enough.Token)).ToList();

        await ImportAsync(whileItWaits: () => Task.CompletedTask);
        await UntilAsync(async () => await StatusAsync(http, "/health") == HttpStatusCode.ServiceUnavailable);
        await enough.CancelAsync();

        Assert.All(await Task.WhenAll(visits), visit => Assert.All(visit, Assert.False));
        Assert.Contains("the old one stays in use", site.Output, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(http, $"/therapists/{await NewcomersIdAsync()}"));
        await AskAsync(http, profile);
    }

    /// <summary>Until its first write it waits for another who writes, however fast the machine is.</summary>
    private async Task ImportAsync(Func<Task> whileItWaits)
    {
        var file = new RegistryFileBuilder();
        for (var number = 0; number < 200; number++)
        {
            file.Person(number);
        }

        var path = file.Person(200, (RegistryFileBuilder.LastName, LastName.ToUpperInvariant())).Save(PathOf("npidata_pfile_20260608-20260614.csv"));
        await using var other = Data.Open();
        var writing = await other.Database.BeginTransactionAsync();
        await other.Database.ExecuteSqlRawAsync("UPDATE import_runs SET FileName = 'never committed'");
        var import = DoneAsync("import", "nppes", path, "--keep-demo");
        await whileItWaits();
        await writing.RollbackAsync();
        await import;
    }

    /// <summary>Someone of the sample, who stays.</summary>
    private static async Task<string> ProfileAsync(HttpClient http)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await AskAsync(http, "/find"));
        return page.QuerySelector(".card h3 a")!.GetAttribute("href")!;
    }

    private async Task<int> NewcomersIdAsync()
    {
        await using var context = Data.OpenForReading();
        return await context.Therapists.Where(person => person.LastName == LastName).Select(person => person.Id).SingleAsync();
    }

    /// <summary>Asks without a pause until it is enough; every answer must be good.</summary>
    /// <returns>Of each answer whether it showed the newcomer.</returns>
    private static async Task<List<bool>> VisitAsync(HttpClient http, string path, CancellationToken enough)
    {
        var shown = new List<bool>();
        while (!enough.IsCancellationRequested)
        {
            shown.Add(await ShowsNewcomerAsync(http, path));
        }

        return shown;
    }

    private static async Task<bool> ShowsNewcomerAsync(HttpClient http, string path) =>
        (await AskAsync(http, path)).Contains(Newcomer, StringComparison.Ordinal);

    private static async Task<string> AskAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await isSo())
        {
            limit.Token.ThrowIfCancellationRequested();
        }
    }

    private sealed class Clients(params SiteProcess[] sites) : IDisposable
    {
        public IReadOnlyList<HttpClient> All { get; } = [.. sites.Select(site => new HttpClient { BaseAddress = site.Address })];

        public void Dispose()
        {
            foreach (var http in All)
            {
                http.Dispose();
            }
        }
    }
}
