using System.IO.Compression;

namespace IptFinder.Data.Import.Files;

/// <summary>A public file of rows as it lies on disk: plain, in <c>.gz</c>, or as an entry of a <c>.zip</c>.</summary>
/// <param name="Path">The file on disk.</param>
/// <param name="Entry">The entry's full name in a zip; null otherwise.</param>
/// <param name="IsGzip">The file on disk is compressed by gzip.</param>
public sealed record ImportFile(string Path, string? Entry, bool IsGzip)
{
    /// <summary>A registry file in .gz is about a twelfth of its size.</summary>
    private const int UsualCompression = 12;

    /// <summary>Name of the file or entry without folders.</summary>
    public string Name => System.IO.Path.GetFileName(Entry ?? Path);

    /// <summary>The files in what was named on the command line, or a sentence that says what is wrong with it.</summary>
    /// <param name="path">A file as it is, in .gz or .zip.</param>
    /// <param name="entriesIn">Names the entries of a zip to read, or says what is wrong after the file's name.</param>
    /// <param name="whatToGive">The sentence that says which files the import takes.</param>
    internal static (IReadOnlyList<ImportFile> Files, string? Problem) In(
        string path, Func<ZipArchive, (IReadOnlyList<string> Entries, string? Problem)> entriesIn, string whatToGive)
    {
        if (Directory.Exists(path))
        {
            return ([], $"{path} is a folder. Name the file in it.");
        }

        if (!File.Exists(path))
        {
            return ([], $"There is no file {path}.");
        }

        var name = System.IO.Path.GetFileName(path);
        try
        {
            using var disk = File.OpenRead(path);
            Span<byte> beginning = stackalloc byte[4];
            var length = disk.ReadAtLeast(beginning, 4, throwOnEndOfStream: false);
            disk.Position = 0;
            if (length == 0)
            {
                return ([], $"{name} is empty. {whatToGive}");
            }

            if (beginning is not [(byte)'P', (byte)'K', ..])
            {
                return ([new ImportFile(path, null, beginning is [0x1F, 0x8B, ..])], null);
            }

            using var zip = new ZipArchive(disk, ZipArchiveMode.Read);
            var (entries, problem) = entriesIn(zip);
            return problem is null
                ? ([.. entries.Select(entry => new ImportFile(path, entry, false))], null)
                : ([], $"{name} {problem} {whatToGive}");
        }
        catch (Exception problem) when (FileProblem.IsUnreadable(problem))
        {
            return ([], FileProblem.Unreadable(name, problem));
        }
    }

    /// <summary>Opens it at its first byte.</summary>
    public OpenImportFile Open()
    {
        var disk = new FileStream(Path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 17 });
        try
        {
            if (Entry is not null)
            {
                var archive = new ZipArchive(disk, ZipArchiveMode.Read);
                var entry = archive.GetEntry(Entry) ?? throw new InvalidDataException("The zip changed while it was read.");
                return new OpenImportFile(disk, entry.Open(), entry.Length, archive, entry.Crc32);
            }

            return IsGzip
                ? new OpenImportFile(disk, new GZipStream(disk, CompressionMode.Decompress), null, null)
                : new OpenImportFile(disk, disk, disk.Length, null);
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
