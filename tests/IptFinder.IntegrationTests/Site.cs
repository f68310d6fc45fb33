using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IptFinder.Data;
using IptFinder.Data.Search;
using IptFinder.Tests.Shared;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests;

/// <summary>
/// The whole site in memory, over a data folder of its own, on the <see cref="Today"/> of the tests. It starts by the
/// site's own program, so the directory is loaded before the first answer. Redirects are not followed.
/// </summary>
public sealed class Site : WebApplicationFactory<Program>
{
    public const string Contact = "corrections@example.org";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("iptfinder-site-");

    private Site()
    {
        Folder = new DataFolder(_data.FullName);
    }

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public DataFolder Folder { get; }

    public HttpClient Client => field ??= CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <param name="fill">Fills the data folder before the site starts.</param>
    public static async Task<Site> StartAsync(Func<DataFolder, Task> fill)
    {
        var site = new Site();
        await fill(site.Folder);
        return site;
    }

    public static Task<Site> StartAsync() => StartAsync(new SmallDirectory(Today).WriteAsync);

    /// <summary>The page at a path, which must answer with that status.</summary>
    public async Task<IHtmlDocument> PageAsync(string path, int status = 200)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, (int)answer.StatusCode);
        return await ReadAsync(answer);
    }

    /// <summary>The finder's answer to a private search.</summary>
    public Task<HttpResponseMessage> PostFindAsync(params (string Name, string Value)[] fields) => PostFormAsync("/find", fields);

    public async Task<HttpResponseMessage> PostFormAsync(string path, params IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    public Task RefreshAsync() => Services.GetRequiredService<CurrentDirectory>().RefreshAsync(CancellationToken.None);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Operator:Name", "The Example Operator");
        builder.UseSetting("Operator:Contact", Contact);
        builder.ConfigureTestServices(services => services
            .AddSingleton(Folder)
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero))));
    }
}
