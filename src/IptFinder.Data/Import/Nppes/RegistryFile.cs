using System.IO.Compression;

namespace IptFinder.Data.Import.Nppes;

/// <summary>A registry file as it lies on disk: plain, in <c>.gz</c>, or as an entry of a <c>.zip</c>.</summary>
/// <param name="Path">The file on disk.</param>
/// <param name="Entry">The entry's full name in a zip; null otherwise.</param>
/// <param name="IsGzip">The file on disk is compressed by gzip.</param>
public sealed record RegistryFile(string Path, string? Entry, bool IsGzip)
{
    /// <summary>A registry file in .gz or .zip is about a twelfth of its size.</summary>
    private const int UsualCompression = 12;

    /// <summary>Name of the file or entry without folders.</summary>
    public string Name => System.IO.Path.GetFileName(Entry ?? Path);

    /// <summary>The dates in the entry's or the file's name; null when there are none.</summary>
    public DateSpan? Dates => DateSpan.InName(Name) ?? DateSpan.InName(System.IO.Path.GetFileName(Path));

    /// <summary>Opens it at its first byte.</summary>
    public OpenRegistryFile Open()
    {
        var disk = new FileStream(Path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 17 });
        try
        {
            if (Entry is not null)
            {
                var archive = new ZipArchive(disk, ZipArchiveMode.Read);
                var entry = archive.GetEntry(Entry) ?? throw new InvalidDataException("The zip changed while it was read.");
                return new OpenRegistryFile(disk, entry.Open(), entry.Length, archive, entry.Crc32);
            }

            return IsGzip
                ? new OpenRegistryFile(disk, new GZipStream(disk, CompressionMode.Decompress), null, null)
                : new OpenRegistryFile(disk, disk, disk.Length, null);
        }
        catch
        {
            disk.Dispose();
            throw;
        }
    }

    /// <summary>Bytes of text in it; a guess for .gz, which does not say.</summary>
    public long EstimateTextBytes()
    {
        using var open = Open();
        return open.TextBytes ?? (new FileInfo(Path).Length * UsualCompression);
    }
}
