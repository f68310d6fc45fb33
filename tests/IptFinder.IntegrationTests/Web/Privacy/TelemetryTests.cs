using System.Collections.Concurrent;
using System.Text;
using IptFinder.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace IptFinder.IntegrationTests.Web.Privacy;

/// <summary>What the running site sends to a collector: routes and numbers, and nothing of a visitor.</summary>
public sealed class TelemetryTests
{
    private const string Canary = "c4n4ry";

    [Fact]
    public async Task A_collector_gets_routes_and_numbers_and_nothing_that_a_visitor_sent()
    {
        var sent = new ConcurrentQueue<(string Path, string Body)>();
        await using var collector = await CollectorAsync(sent);
        await using var site = await SiteProcess.StartAsync(
            SiteProcess.NewFolder(), ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        using var http = new HttpClient { BaseAddress = site.Address };
        foreach (var name in (string[])["User-Agent", "X-Forwarded-For", "Cookie", "baggage", "Referer", "X-Request-ID"])
        {
            Assert.True(http.DefaultRequestHeaders.TryAddWithoutValidation(name, $"{Canary}={Canary}"));
        }

        http.DefaultRequestHeaders.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        http.DefaultRequestHeaders.Add("tracestate", $"{Canary}={Canary}");
        foreach (var path in (string[])[$"/find?near=06510&q={Canary}", $"/find?near={Canary}", $"/{Canary}?{Canary}={Canary}", $"/therapists/1/{Canary}?state=CT", $"/api/v1/therapists?q={Canary}"])
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.InRange((int)answer.StatusCode, 200, 404);
        }

        foreach (var path in (string[])["/find", "/costs", "/plan", "/guide", "/learn"])
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("near", Canary), KeyValuePair.Create("words", Canary), KeyValuePair.Create(Canary, Canary)]);
            using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), form);
            Assert.InRange((int)answer.StatusCode, 200, 400);
        }

        await site.StopAsync();

        var metrics = Bodies(sent, "/v1/metrics");
        var traces = Bodies(sent, "/v1/traces");
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("iptfinder.directory.people", metrics, StringComparison.Ordinal);
        Assert.Contains("therapists/{id:int}/{slug?}", metrics, StringComparison.Ordinal);
        Assert.Contains("GET /therapists/{id:int}/{slug?}", traces, StringComparison.Ordinal);
        Assert.Contains("POST /find", traces, StringComparison.Ordinal);
        Assert.Contains("GET (no route)", traces, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, metrics + traces, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("06510", metrics + traces, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("\u000a\u00f7\u0065\u0019\u0016\u00cd", traces, StringComparison.Ordinal); // The visitor's trace number, 0af765...
    }

    private static string Bodies(IEnumerable<(string Path, string Body)> sent, string path) =>
        string.Concat(sent.Where(one => one.Path == path).Select(one => one.Body));

    private static async Task<WebApplication> CollectorAsync(ConcurrentQueue<(string Path, string Body)> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            sent.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        });
        await collector.StartAsync();
        return collector;
    }
}
