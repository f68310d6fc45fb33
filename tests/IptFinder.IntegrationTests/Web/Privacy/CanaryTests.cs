using System.Net;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Privacy;

/// <summary>Nothing that a visitor sends stands in anything the site writes: the site as a process, all its output.</summary>
public sealed class CanaryTests
{
    private const string Canary = "c4n4ry";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task What_a_visitor_sends_is_never_written_and_the_route_is(string json)
    {
        await using var site = await SiteProcess.StartAsync(SiteProcess.NewFolder(), ("Site__JsonLog", json));
        using var http = new HttpClient { BaseAddress = site.Address };
        foreach (var (name, value) in Headers(site.Address))
        {
            Assert.True(http.DefaultRequestHeaders.TryAddWithoutValidation(name, value));
        }

        Assert.Equal(HttpStatusCode.OK, await GetAsync(http, $"/find?near=06510&q={Canary}&{Canary}={Canary}"));
        Assert.Equal(HttpStatusCode.BadRequest, await GetAsync(http, $"/api/v1/therapists?near={Canary}"));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(http, $"/{Canary}?{Canary}"));
        Assert.Equal(HttpStatusCode.BadRequest, await GetAsync(http, $"/find?near={Canary}"));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, $"near={Canary}&{Canary}={Canary}", "application/x-www-form-urlencoded"));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, Canary, $"multipart/form-data; boundary={Canary}"));
        await BreakAsync(site.Data);
        await UntilFailsAsync(http, $"/therapists/1/{Canary}?state={Canary}");

        var output = await site.StopAsync();

        Assert.DoesNotContain(Canary, output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/therapists/{id:int}/{slug?}", output, StringComparison.Ordinal);
        Assert.Contains("GET (no route) 404", json == "true" ? Rendered(output) : output, StringComparison.Ordinal);
        Assert.Contains("SqliteException", output, StringComparison.Ordinal); // Exceptions are written, with their place in the code.
        Assert.Contains("IptFinder.Data.Search.TherapistReader", output, StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Headers(Uri address) =>
    [
        ("User-Agent", Canary),
        ("Referer", new Uri(address, $"/find?q={Canary}").ToString()),
        ("X-Forwarded-For", Canary),
        ("X-Request-ID", Canary),
        ("Cookie", $"{Canary}={Canary}"),
        ("traceparent", $"00-{Canary}"),
        ("tracestate", $"{Canary}={Canary}"),
        ("baggage", $"{Canary}={Canary}"),
        ("Accept-Language", Canary),
    ];

    private static string Rendered(string output) => output.Replace("\\u0022", "", StringComparison.Ordinal).Replace("\\\"", "", StringComparison.Ordinal);

    private static async Task<HttpStatusCode> GetAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, string body, string type)
    {
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        Assert.True(content.Headers.TryAddWithoutValidation("Content-Type", type));
        using var answer = await http.PostAsync(new Uri("/find", UriKind.Relative), content);
        return answer.StatusCode;
    }

    /// <summary>Another file at the database's place: pages that read it fail with an exception.</summary>
    private static async Task BreakAsync(DirectoryInfo data)
    {
        var file = Path.Combine(data.FullName, "directory.db");
        await File.WriteAllTextAsync(file + ".new", new string('x', 10_000));
        File.Move(file + ".new", file, overwrite: true);
    }

    private static async Task UntilFailsAsync(HttpClient http, string path)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await GetAsync(http, path) != HttpStatusCode.ServiceUnavailable)
        {
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }
}
