namespace IptFinder.Data.Import.Files;

/// <summary>
/// Cuts a stream of bytes into lines in constant memory. A line ends at LF whatever quotation marks say, so that one stray
/// mark can spoil one line and no more; the registry has no line breaks inside a value.
/// </summary>
/// <param name="source">Fills a buffer with the next bytes and says how many; 0 at the end.</param>
public sealed class LineReader(LineReader.Source source)
{
    public delegate int Source(Span<byte> buffer);

    private const int LongestLine = 1 << 20;

    /// <summary>What is kept of a line that is too long: enough to see whose it is.</summary>
    private const int KeptOfLongLine = 64;

    private readonly byte[] _buffer = new byte[LongestLine];
    private int _start;
    private int _end;
    private bool _streamEnded;

    /// <summary>1 for the first line.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Bytes taken from the stream so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The line was longer than 1 MB; only its beginning is there.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The stream ended before this line did.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>The next line without its end; it stays valid until the next call. False at the end of the stream.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        IsTooLong = false;
        IsUnended = false;
        var searched = 0;
        while (true)
        {
            var feed = _buffer.AsSpan((_start + searched).._end).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                LineNumber++;
                line = Line(IsTooLong ? KeptOfLongLine : searched + feed);
                _start += searched + feed + 1;
                return true;
            }

            searched = _end - _start;
            if (_streamEnded)
            {
                IsUnended = searched > 0;
                LineNumber += IsUnended ? 1 : 0;
                line = Line(searched);
                _start = _end;
                return IsUnended;
            }

            searched = MakeRoom(searched);
            Fill();
        }
    }

    private ReadOnlyMemory<byte> Line(int length)
    {
        var line = _buffer.AsMemory(_start, length);
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    /// <summary>Moves the unfinished line to the front; of one that fills the buffer, only the beginning is kept.</summary>
    private int MakeRoom(int length)
    {
        _buffer.AsSpan(_start, length).CopyTo(_buffer);
        if (length == _buffer.Length)
        {
            IsTooLong = true;
            length = KeptOfLongLine;
        }

        _start = 0;
        _end = length;
        return length;
    }

    private void Fill()
    {
        var read = source(_buffer.AsSpan(_end));
        _streamEnded = read == 0;
        _end += read;
        BytesRead += read;
    }
}
