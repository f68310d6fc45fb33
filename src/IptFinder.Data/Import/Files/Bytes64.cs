using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IptFinder.Data.Import.Files;

/// <summary>64 bytes of a text, to be compared all at once.</summary>
internal readonly struct Bytes64
{
    public const int Length = 64;

    private readonly Vector256<byte> _first;
    private readonly Vector256<byte> _second;

    private Bytes64(ref byte start)
    {
        _first = Vector256.LoadUnsafe(ref start);
        _second = Vector256.LoadUnsafe(ref start, (nuint)Vector256<byte>.Count);
    }

    /// <summary>The text's bytes from there on.</summary>
    /// <param name="text">64 bytes or more are left of it.</param>
    /// <param name="at">Where to begin.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes64 At(ReadOnlySpan<byte> text, int at) =>
        new(ref MemoryMarshal.GetReference(text.Slice(at, Length)));

    /// <summary>The text's last bytes, fewer than 64, with an end put behind them and then spaces.</summary>
    public static Bytes64 Last(ReadOnlySpan<byte> bytes, byte end)
    {
        Span<byte> padded = stackalloc byte[Length];
        padded.Fill((byte)' ');
        bytes.CopyTo(padded);
        padded[bytes.Length] = end;
        return new Bytes64(ref MemoryMarshal.GetReference(padded));
    }

    /// <summary>A bit for each byte, the first byte's lowest: set where it is that value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Where(byte value)
    {
        var wanted = Vector256.Create(value);
        return Bits(Vector256.Equals(_first, wanted), Vector256.Equals(_second, wanted));
    }

    /// <summary>The same, set for control characters other than tab.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong WhereControl() => Bits(IsControl(_first), IsControl(_second));

    private static Vector256<byte> IsControl(Vector256<byte> bytes) =>
        Vector256.AndNot(
            Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)(' ' - 1))), bytes), Vector256.Equals(bytes, Vector256.Create((byte)'\t')));

    private static ulong Bits(Vector256<byte> first, Vector256<byte> second) =>
        first.ExtractMostSignificantBits() | ((ulong)second.ExtractMostSignificantBits() << Vector256<byte>.Count);
}
