using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IptFinder.Benchmarks.Http;

/// <summary>
/// A connection that asks one address after the other. It only looks for the end of each answer: a client that did more would
/// take its time from the server beside it.
/// </summary>
internal sealed class KeptConnection : IDisposable
{
    private const string LengthHeader = "\r\nContent-Length: ";
    private const string EndOfHeaders = "\r\n\r\n";

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1 << 20];

    public void Dispose() => _socket.Dispose();

    public ValueTask OpenAsync(Uri address) => _socket.ConnectAsync(new IPEndPoint(IPAddress.Parse(address.Host), address.Port), CancellationToken.None);

    public static byte[] Request(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

    /// <returns>How long the answer is, in bytes.</returns>
    /// <exception cref="InvalidOperationException">The answer is not 200, or is cut short.</exception>
    public async ValueTask<int> AskAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var read = 0;
        while (!IsWhole(_buffer.AsSpan(0, read)))
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            read += more > 0 ? more : throw new InvalidOperationException("The site closed the connection.");
        }

        return _buffer.AsSpan(0, read).StartsWith("HTTP/1.1 200 "u8)
            ? read
            : throw new InvalidOperationException($"The site answered {Encoding.UTF8.GetString(_buffer, 0, Math.Min(read, 200))} to {Encoding.ASCII.GetString(request)}");
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        if (answer.EndsWith("\r\n0\r\n\r\n"u8))
        {
            return true;
        }

        var headers = answer.IndexOf("\r\n\r\n"u8);
        if (headers < 0)
        {
            return false;
        }

        var text = Encoding.ASCII.GetString(answer[..(headers + EndOfHeaders.Length)]);
        var at = text.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && int.Parse(text.AsSpan(at + LengthHeader.Length, text.IndexOf('\r', at + 2) - at - LengthHeader.Length), CultureInfo.InvariantCulture)
                <= answer.Length - headers - EndOfHeaders.Length;
    }
}
