using System.Net;
using IptFinder.IntegrationTests.Sqlite;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Cli;

/// <summary>The drill: <c>ipt backup</c> and <c>ipt restore</c> as commands, while a site runs over the folder.</summary>
public sealed class BackupTests : CommandTests
{
    private const string LastName = "Zyxwick";
    private const string Api = "/api/v1/therapists?q=" + LastName;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly (string, string)[] Operator = [("Operator__Name", "Example Clinic"), ("Operator__Contact", "help@example.org")];

    private static readonly string[] Lively = ["/learn", "/health/live"];
    private static readonly string[] Asked = ["/find?near=06510", Api, .. Lively];

    [Fact]
    public async Task What_was_imported_saved_and_changed_is_restored_row_by_row_and_the_running_site_shows_it()
    {
        await DoneAsync("import", "nppes", File("npidata_pfile_20260608-20260614.csv", LastName));
        var before = TableHash.Of(Data);
        await using var site = await SiteProcess.StartBesideAsync(Data.Path, Operator);
        using var http = new HttpClient { BaseAddress = site.Address };
        using var enough = new CancellationTokenSource();
        var visits = Asked.Select(path => VisitAsync(http, path, enough.Token)).ToList();
        var backup = PathOf("backup.db");

        Assert.Equal($"The directory is saved in {backup}, and the file is checked.", (await DoneAsync("backup", backup)).Trim());
        await DoneAsync("import", "nppes", File("npidata_pfile_20260615-20260621.csv", "Other"));
        await UntilAsync(async () => !await IsShownAsync(http));
        Assert.NotEqual(before, TableHash.Of(Data));
        Assert.Contains($"The directory is the one in {backup} now.", await DoneAsync("restore", backup), StringComparison.Ordinal);
        await UntilAsync(() => IsShownAsync(http));
        await enough.CancelAsync();

        Assert.Equal(before, TableHash.Of(Data));
        Assert.All(await Task.WhenAll(visits), asked => Assert.NotEqual(0, asked));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_site_whose_database_is_overwritten_under_it_is_not_ready_until_it_is_restored(bool withNothing)
    {
        await DoneAsync("import", "nppes", File("npidata_pfile_20260608-20260614.csv", LastName));
        var before = TableHash.Of(Data);
        var backup = PathOf("backup.db");
        await DoneAsync("backup", backup);
        await using var site = await SiteProcess.StartBesideAsync(Data.Path, Operator);
        using var http = new HttpClient { BaseAddress = site.Address };
        Assert.True(await IsShownAsync(http)); // Its connections stay open, and remember what they read.
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health"));

        var size = withNothing ? 0 : new FileInfo(Data.DatabaseFile).Length;
        var bytes = new byte[size];
        new Random(20261128).NextBytes(bytes);
        await System.IO.File.WriteAllBytesAsync(Data.DatabaseFile, bytes);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(http, "/health"));
        Assert.All(await Task.WhenAll(Lively.Select(path => StatusAsync(http, path))), status => Assert.Equal(HttpStatusCode.OK, status));
        await DoneAsync("restore", backup);
        await UntilAsync(async () => await StatusAsync(http, "/health") == HttpStatusCode.OK && await StatusAsync(http, Api) == HttpStatusCode.OK);
        Assert.True(await IsShownAsync(http));
        Assert.Equal(before, TableHash.Of(Data));
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_in_a_sentence()
    {
        Assert.Contains("There is no directory in", await RefusedAsync("backup", PathOf("backup.db")), StringComparison.Ordinal);
        Assert.Contains("There is no file", await RefusedAsync("restore", PathOf("backup.db")), StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("restore")).ExitCode);
        Assert.False(Data.HasDatabase);
    }

    private string File(string name, string lastName) =>
        new RegistryFileBuilder().Person(1).Person(200, (RegistryFileBuilder.LastName, lastName.ToUpperInvariant())).Save(PathOf(name));

    private static async Task<bool> IsShownAsync(HttpClient http) =>
        (await http.GetStringAsync(new Uri(Api, UriKind.Relative))).Contains("Patcaa " + LastName, StringComparison.Ordinal);

    /// <summary>Asks without a pause until it is enough; every answer must be good.</summary>
    /// <returns>How many there were.</returns>
    private static async Task<int> VisitAsync(HttpClient http, string path, CancellationToken enough)
    {
        var asked = 0;
        for (; !enough.IsCancellationRequested; asked++)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, path));
        }

        return asked;
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
}
