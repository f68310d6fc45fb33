using System.IO.Compression;

namespace IptFinder.Data.Import.Nppes;

/// <summary>A registry file being read.</summary>
public sealed class OpenRegistryFile(FileStream disk, Stream text, long? textBytes, ZipArchive? archive) : IDisposable
{
    /// <summary>The file's text, unpacked as it is read.</summary>
    public Stream Text => text;

    /// <summary>Length of the text; null when it is not known before it is read.</summary>
    public long? TextBytes => textBytes;

    /// <summary>The part that has been read, 0 to 1.</summary>
    /// <param name="bytesRead">Bytes of text read so far.</param>
    public double Share(long bytesRead) => textBytes is { } all
        ? Part(bytesRead, all)
        : Part(disk.Position, disk.Length);

    public void Dispose()
    {
        text.Dispose();
        archive?.Dispose();
        disk.Dispose();
    }

    private static double Part(long done, long all) => all == 0 ? 1 : Math.Min(1, (double)done / all);
}
