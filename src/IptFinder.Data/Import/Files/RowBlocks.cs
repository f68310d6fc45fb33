using System.Buffers;

namespace IptFinder.Data.Import.Files;

/// <summary>Reads a stream of bytes as blocks of whole rows, in constant memory.</summary>
/// <param name="source">Fills a buffer with the next bytes and says how many; 0 at the end.</param>
/// <param name="blockBytes">How large a block is, if no single row is larger.</param>
public sealed class RowBlocks(RowBlocks.Source source, int blockBytes = RowBlocks.UsualBytes)
{
    public delegate int Source(Span<byte> buffer);

    /// <summary>Small enough for a processor's own cache, large enough that a block is worth handing to another.</summary>
    private const int UsualBytes = 1 << 20;

    private readonly RowCutter _cutter = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(blockBytes);
    private int _filled;
    private long _bytesRead;
    private bool _streamEnded;

    /// <summary>
    /// The next rows, at least one, without empty lines; null at the end. The first block is whatever comes first, so that a
    /// heading line can be looked at without reading on.
    /// </summary>
    public RowBlock? Read()
    {
        var wanted = _bytesRead == 0 ? 1 : blockBytes;
        while (true)
        {
            Fill(wanted);
            var rows = _cutter.Cut(_buffer.AsMemory(0, _filled), _streamEnded, out var end);
            var used = TakeUpTo(end, blockBytes);
            if (rows.Count > 0)
            {
                return new RowBlock(used, rows, _bytesRead);
            }

            ArrayPool<byte>.Shared.Return(used);
            if (_streamEnded)
            {
                return null;
            }

            wanted = _filled < blockBytes ? blockBytes : 2 * _filled;
        }
    }

    private void Fill(int wanted)
    {
        var most = Math.Max(wanted, blockBytes);
        if (most > _buffer.Length)
        {
            ArrayPool<byte>.Shared.Return(TakeUpTo(0, most));
        }

        while (_filled < wanted && !_streamEnded)
        {
            var read = source(_buffer.AsSpan(_filled..most));
            _streamEnded = read == 0;
            _filled += read;
            _bytesRead += read;
        }
    }

    /// <summary>Gives the buffer away and begins another with the bytes behind its rows.</summary>
    private byte[] TakeUpTo(int end, int nextBytes)
    {
        var taken = _buffer;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(nextBytes, _filled - end));
        taken.AsSpan(end.._filled).CopyTo(_buffer);
        _filled = _cutter.IsInLongLine ? RowCutter.KeptOfLongRow : _filled - end;
        return taken;
    }
}
