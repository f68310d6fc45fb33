using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using IptFinder.Data;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>The site as people start it.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task The_command_of_the_README_serves_pages_and_the_whole_stylesheet_where_it_was_told_to_listen()
    {
        await using var site = await SiteProcess.StartByRunAsync();
        using var http = new HttpClient { BaseAddress = site.Address };

        var home = await http.GetStringAsync(new Uri("/", UriKind.Relative));
        var stylesheet = home.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];

        Assert.Contains("Sample directory", home, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(Source("css/site.css")), await DownloadAsync(http, stylesheet));
        Assert.Equal(await File.ReadAllTextAsync(Source("css/site.css")), await DownloadAsync(http, "/css/site.css"));
        Assert.Contains($"IptFinder is ready at {site.Address.ToString().TrimEnd('/')}", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Started_from_any_folder_it_serves_the_whole_stylesheet_leaves_the_home_empty_and_needs_no_collector()
    {
        using var home = new TemporaryFolder();
        await using var site = await SiteProcess.StartElsewhereAsync(("HOME", home.Path), ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1"));
        using var http = new HttpClient { BaseAddress = site.Address };

        Assert.Equal(await File.ReadAllTextAsync(Source("css/site.css")), await DownloadAsync(http, "/css/site.css"));
        Assert.Contains("<form", await http.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        using (var beyond = new HttpRequestMessage(HttpMethod.Get, "/css/site.css"))
        {
            beyond.Headers.Range = new RangeHeaderValue(10_000_000, null);
            using var answer = await http.SendAsync(beyond);
            Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        }

        var output = await site.StopAsync();

        Assert.Equal(0, site.ExitCode);
        Assert.Contains("GET /css/site.css 416", output, StringComparison.Ordinal);
        Assert.DoesNotContain(" WRN ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(home.Path));
    }

    [Fact]
    public async Task A_directory_without_an_operator_does_not_start_and_says_what_to_set()
    {
        using var folder = new TemporaryFolder();
        await new DataFolder(folder.Path).MigrateAsync(CancellationToken.None);

        var (code, output) = await SiteProcess.RunToEndAsync(folder.Path);

        Assert.Equal(1, code);
        Assert.Contains("Operator__Name", output, StringComparison.Ordinal);
        Assert.Contains("Operator__Contact", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private static async Task<string> DownloadAsync(HttpClient http, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "gzip, deflate, br, zstd");
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadAsStreamAsync();
        await using var plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            null => body,
            var other => throw new InvalidOperationException($"Unexpected encoding {other}."),
        };
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }

    private static string Source(string file) => Path.Combine(SiteProcess.Root().FullName, "src", "IptFinder.Web", "wwwroot", file);
}
