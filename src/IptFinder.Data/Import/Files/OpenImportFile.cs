using System.IO.Compression;

namespace IptFinder.Data.Import.Files;

/// <summary>A file of rows being read.</summary>
/// <param name="disk">The file on disk.</param>
/// <param name="text">Its text, unpacked as it is read.</param>
/// <param name="textBytes">Length of the text where it is known before.</param>
/// <param name="archive">The zip it is in.</param>
/// <param name="crc32">What the zip says of the text; .NET does not check it.</param>
public sealed class OpenImportFile(FileStream disk, Stream text, long? textBytes, ZipArchive? archive, uint? crc32 = null)
    : IDisposable
{
    private readonly Checksum _checksum = new();
    private long _read;

    /// <summary>Length of the text; null when it is not known before it is read.</summary>
    public long? TextBytes => textBytes;

    /// <summary>The part that has been read, 0 to 1.</summary>
    /// <param name="bytesRead">Bytes of text read so far.</param>
    public double Share(long bytesRead) => textBytes is { } all
        ? Part(bytesRead, all)
        : Part(disk.Position, disk.Length);

    /// <summary>The next bytes of the text; 0 at its end.</summary>
    /// <exception cref="InvalidDataException">It ends too early, or is not what was packed.</exception>
    public int Read(Span<byte> buffer)
    {
        var count = text.Read(buffer);
        _read += count;
        if (crc32 is not null)
        {
            _checksum.Add(buffer[..count]);
        }

        return count > 0 || buffer.IsEmpty ? count
            : textBytes > _read ? throw new InvalidDataException("it ends too early")
            : crc32 is { } expected && expected != _checksum.Value ? throw new InvalidDataException("it is not what was packed")
            : 0;
    }

    public void Dispose()
    {
        text.Dispose();
        archive?.Dispose();
        disk.Dispose();
    }

    private static double Part(long done, long all) => all == 0 ? 1 : Math.Min(1, (double)done / all);
}
