using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Lists of plain numbers as bytes, one after the other, each with its length before it: as they lie in the memory of this kind
/// of machine. Meant for a file that only the program that wrote it reads.
/// </summary>
internal ref struct SavedParts(ReadOnlySpan<byte> left)
{
    /// <summary>To be raised when what is saved, or the order of it, changes.</summary>
    private const int Version = 1;

    private ReadOnlySpan<byte> _left = left;

    /// <summary>What the numbers stand for: saved by another version, or for other filters, they would mean something else.</summary>
    public static byte[] Layout(IReadOnlyList<FacetGroup> groups)
    {
        IEnumerable<string> layout =
        [
            $"Version {Version}",
            $"Sizes {Unsafe.SizeOf<Entry>()} {Unsafe.SizeOf<PlaceOfPractice>()} {Unsafe.SizeOf<Site>()} {Unsafe.SizeOf<Profile>()}",
            string.Join(' ', Enum.GetNames<UsState>()),
            string.Join(' ', Enum.GetNames<PracticeVerdict>()),
            string.Join(' ', Enum.GetNames<Verdict>()),
            .. groups.Select(group => $"{group.Name}: {string.Join(' ', group.Codes)}"),
        ];
        return Encoding.UTF8.GetBytes(string.Join('\n', layout));
    }

    public static void Write<T>(Action<ReadOnlySpan<byte>> write, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>([items.Length])));
        write(MemoryMarshal.AsBytes(items));
    }

    /// <summary>The next list.</summary>
    public ReadOnlySpan<T> Read<T>()
        where T : unmanaged
    {
        var count = MemoryMarshal.Read<int>(_left);
        var bytes = _left.Slice(sizeof(int), checked(count * Unsafe.SizeOf<T>()));
        _left = _left[(sizeof(int) + bytes.Length)..];
        return MemoryMarshal.Cast<byte, T>(bytes);
    }
}
