using System.Runtime.CompilerServices;

namespace IptFinder.Data.Import.Files;

/// <summary>
/// Goes through a row 64 bytes at a time, tells the separators between values from the commas inside them, and notes quotation
/// marks that RFC 4180 has no place for.
/// </summary>
internal struct QuoteScan
{
    /// <summary>All bits set while inside quotation marks.</summary>
    private ulong _inside;

    /// <summary>The lowest bit is set where a value, or the second of two marks, could begin with the next byte.</summary>
    private ulong _mayOpen;

    /// <summary>The lowest bit is set where the last byte closed a value.</summary>
    private ulong _closed;

    private ulong _strays;

    public QuoteScan() => _mayOpen = 1;

    /// <summary>A mark stands inside a plain value or behind a quoted one, or the last is never closed.</summary>
    public readonly bool FoundStray => (_strays | _inside) != 0;

    /// <summary>Which of the next 64 bytes separate values.</summary>
    /// <param name="marks">Which are quotation marks.</param>
    /// <param name="commas">Which are commas.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next(ulong marks, ulong commas)
    {
        var inside = UpToAndIncluding(marks) ^ _inside;
        var opening = marks & inside;
        var closing = marks & ~inside;
        var separators = commas & ~inside;

        // An opening mark is the first of a value, or the second of two that stand for one.
        _strays |= opening & ~(((separators | closing) << 1) | _mayOpen);
        _strays |= ((closing << 1) | _closed) & ~(separators | opening);
        _inside = unchecked(0 - (inside >> 63));
        _mayOpen = (separators | closing) >> 63;
        _closed = closing >> 63;
        return separators;
    }

    /// <summary>Each bit of the result tells whether an odd number of bits is set up to there.</summary>
    private static ulong UpToAndIncluding(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }
}
