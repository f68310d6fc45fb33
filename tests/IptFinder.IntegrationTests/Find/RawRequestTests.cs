using System.Net.Sockets;
using System.Text;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find;

/// <summary>Requests as no client library sends them, to the site as it runs: what the server itself refuses, and what comes through to the finder.</summary>
public sealed class RawRequestTests
{
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

    private static async Task<int> AskAsync(SiteProcess site, string target, string header = "")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: {site.Address.Authority}\r\n{header}Connection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = await reader.ReadLineAsync();
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
