using System.Net.Sockets;
using System.Text;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find;

/// <summary>Requests as no client library sends them, to the site as it runs: what the server itself refuses, and what comes through to the finder.</summary>
public sealed class RawRequestTests
{
    private const string Visitor = "203.0.113.77";

    [Fact]
    public async Task What_is_too_long_for_a_request_line_is_refused_and_broken_text_is_only_text()
    {
        await using var site = await SiteProcess.StartAsync();

        Assert.Equal(414, await AskAsync(site, $"/find?q={new string('a', 10_000)}"));
        Assert.Equal(414, await AskAsync(site, $"/api/v1/therapists?near={new string('1', 10_000)}"));
        Assert.Equal(414, await AskAsync(site, $"/api/v1/suggest?q={new string('%', 10_000)}"));
        Assert.Equal(431, await AskAsync(site, "/find", $"X-Long: {new string('a', 40_000)}\r\n"));
        Assert.Equal(400, await AskAsync(site, $"/find?q={new string('a', 4_000)}"));
        foreach (var broken in new[] { "%", "%zz", "%ff%fe", "%00", "%u0041", "a%0d%0ab", "%ED%A0%80", "+++", "&&&==", "%E2%80%AE" })
        {
            foreach (var path in new[] { "/find?q=", "/find?near=", "/find?radius=", "/find?insurer=", "/find?page=", "/api/v1/therapists?q=", "/api/v1/suggest?q=" })
            {
                var status = await AskAsync(site, path + broken);
                Assert.True(status is 200 or 400, $"{path}{broken}: {status}");
            }
        }
    }

    [Fact]
    public async Task What_no_browser_sends_is_refused_without_a_word_of_the_inside()
    {
        const string Megabyte = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1048576\r\n";
        (string Method, string Target, string Header, int Status)[] requests =
        [
            ("TRACE", "/", "", 405),
            ("TRACE", "/css/site.css", "", 405),
            ("CONNECT", "localhost:80", "", 400),
            ("G@T", "/", "", 400),
            ("GET", "/../directory.db", "", 404),
            ("GET", "/css/../../directory.db", "", 404),
            ("GET", "/css/%2e%2e/%2e%2e/directory.db", "", 404),
            ("GET", "/css/..%2f..%2fdirectory.db", "", 404),
            ("GET", "/css/..\\..\\directory.db", "", 404),
            ("GET", "/css/site.css%00.txt", "", 400),
            ("GET", "//etc/passwd", "", 404),
            ("GET", "/.git/HEAD", "", 404),
            ("POST", "/find", Megabyte, 413),
            ("POST", "/find", "Content-Length: 3\r\nContent-Length: 4\r\n", 400),
            ("GET", "/find", "Host: elsewhere.example\r\n", 400),
            ("GET", "/find", "X-A: b\rX-B: c\r\n", 400),
            ("GET", "/find", string.Concat(Enumerable.Range(0, 200).Select(number => $"X-{number}: a\r\n")), 431),
            ("GET", $"/find?q={new string('a', 1024 * 1024)}", "", 414),
        ];
        await using var site = await SiteProcess.StartAsync(SiteProcess.NewFolder(), ("Site__Proxies__0", "127.0.0.1"), ("Site__PagesPerMinute", "1"));
        foreach (var (method, target, header, status) in requests)
        {
            var answer = await AnswerAsync(site, method, target, header);

            Assert.True(answer.StartsWith($"HTTP/1.1 {status} ", StringComparison.Ordinal), $"{method} {target[..Math.Min(60, target.Length)]}: {answer[..Math.Min(60, answer.Length)]}");
            Assert.DoesNotContain("\nServer:", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Kestrel", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("SQLite format", answer, StringComparison.Ordinal);

            // What the server refuses before our headers are there has nothing that they could protect.
            Assert.True(answer.Contains("\nContent-Security-Policy:", StringComparison.Ordinal) || answer.Contains("\nContent-Length: 0\r\n", StringComparison.Ordinal), $"{method} {target[..Math.Min(60, target.Length)]}");
        }

        Assert.Equal(200, await AskAsync(site, "/about", $"X-Forwarded-For: {Visitor}\r\n"));
        Assert.Equal(429, await AskAsync(site, "/about", $"X-Forwarded-For: {Visitor}\r\n"));
        var output = await site.StopAsync();
        Assert.Contains("GET /about 429", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Visitor, output, StringComparison.Ordinal);
    }

    private static async Task<int> AskAsync(SiteProcess site, string target, string header = "")
    {
        var answer = await AnswerAsync(site, "GET", target, header);
        return int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The head of the answer, and of its body what came with it.</summary>
    private static async Task<string> AnswerAsync(SiteProcess site, string method, string target, string header)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port);
        await using var stream = client.GetStream();
        var request = Encoding.Latin1.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {site.Address.Authority}\r\n{header}Connection: close\r\n\r\n");
        try
        {
            await stream.WriteAsync(request);
        }
        catch (IOException)
        {
            // Refused before all of it was sent; the answer is there all the same.
        }

        var answer = new byte[4096];
        var length = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false);
        return Encoding.Latin1.GetString(answer, 0, length);
    }
}
