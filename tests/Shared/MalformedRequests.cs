using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace IptFinder.Tests.Shared;

/// <summary>Requests as no browser sends them: broken lines, headers and bodies, hostile text, other protocols.</summary>
internal static class MalformedRequests
{
    private const string Host = "Host: 127.0.0.1\r\nConnection: close\r\n";
    private const string Form = "Content-Type: application/x-www-form-urlencoded\r\n";

    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. new[]
        {
            "GARBAGE\r\n\r\n",
            "\0\0\0\0\r\n\r\n",
            "\x16\x03\x01\x02\0\x01\0\x01\xFC\x03\x03hello\r\n\r\n", // As TLS begins.
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            $"GET / HTTP/9.9\r\n{Host}\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: other.example\r\n{Host}\r\n",
            $"GET / HTTP/1.1\r\n{Host}No colon\r\n\r\n",
            $"GET / HTTP/1.1\r\n{Host}X-Nul: \0\r\n\r\n",
            $"GET /find?q=%00%ff%fe<svg HTTP/1.1\r\n{Host}\r\n",
            $"GET /find?near='%22%3B--&radius=-1&page=99999999999 HTTP/1.1\r\n{Host}\r\n",
            $"GET /api/v1/suggest?q=NEAR(%22*%22)%20OR%20* HTTP/1.1\r\n{Host}\r\n",
            $"GET /therapists/99999999999999999999 HTTP/1.1\r\n{Host}\r\n",
            $"GET /../../etc/passwd HTTP/1.1\r\n{Host}\r\n",
            $"GET /%2e%2e/%2e%2e/directory.db HTTP/1.1\r\n{Host}\r\n",
            $"GET /find?q={new string('a', 10_000)} HTTP/1.1\r\n{Host}\r\n",
            $"GET / HTTP/1.1\r\n{Host}X-Long: {new string('a', 40_000)}\r\n\r\n",
            $"TRACE / HTTP/1.1\r\n{Host}\r\n",
            $"POST /find HTTP/1.1\r\n{Host}{Form}Content-Length: many\r\n\r\n",
            $"POST /find HTTP/1.1\r\n{Host}{Form}Content-Length: -1\r\n\r\n",
            $"POST /find HTTP/1.1\r\n{Host}{Form}Content-Length: 99999999\r\n\r\n",
            $"POST /find HTTP/1.1\r\n{Host}{Form}Transfer-Encoding: chunked\r\n\r\nzz\r\nnear\r\n",
            $"POST /find HTTP/1.1\r\n{Host}{Form}Content-Length: 9\r\n\r\n%%%=%&=&%",
            $"POST /find HTTP/1.1\r\n{Host}Content-Type: multipart/form-data\r\nContent-Length: 4\r\n\r\n--a\r\n",
            $"POST /costs HTTP/1.1\r\n{Host}Content-Type: text/plain\r\nContent-Length: 4\r\n\r\nnear",
            $"POST /api/v1/estimate HTTP/1.1\r\n{Host}Content-Type: application/json\r\nContent-Length: 5\r\n\r\n[[[[[",
            $"POST /api/v1/plan HTTP/1.1\r\n{Host}Content-Type: application/json\r\nContent-Length: 4\r\n\r\nnull",
        }.Select(Encoding.Latin1.GetBytes),
    ];

    /// <summary>The status; null where the site closed the connection without one, or spoke another protocol, as it may.</summary>
    public static async Task<int?> SendAsync(Uri site, byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port);
        try
        {
            await using var stream = client.GetStream();
            await stream.WriteAsync(request);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return (await reader.ReadLineAsync())?.Split(' ') is [_, var status, ..] && int.TryParse(status, CultureInfo.InvariantCulture, out var code) ? code : null;
        }
        catch (Exception closed) when (closed is IOException or SocketException)
        {
            return null;
        }
    }

    /// <summary>A refusal or a page, but not that something broke here; 505 is for another version of HTTP.</summary>
    public static bool IsFair(int? status) => status is null or < 500 or 505;
}
