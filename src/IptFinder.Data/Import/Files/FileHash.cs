using System.Security.Cryptography;

namespace IptFinder.Data.Import.Files;

/// <summary>Knows a file again by its bytes.</summary>
internal static class FileHash
{
    private const int ChunkBytes = 1 << 20;

    /// <summary>SHA-256 in lower-case hex; of several files, the SHA-256 over theirs, whatever their order.</summary>
    public static string Of(IEnumerable<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var hashes = paths.Distinct(StringComparer.Ordinal)
            .Select(path => OfOne(path, progress, cancellationToken))
            .Order(StringComparer.Ordinal)
            .ToList();
        return hashes is [var only] ? only : Hex(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(string.Concat(hashes))));
    }

    private static string OfOne(string path, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var step = $"Checking {Path.GetFileName(path)}";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = File.OpenRead(path);
        var chunk = new byte[ChunkBytes];
        for (int read; (read = file.Read(chunk)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(chunk, 0, read);
            progress?.Report(new ImportProgress(step, 0, file.Position, (double)file.Position / Math.Max(1, file.Length)));
        }

        return Hex(hash.GetHashAndReset());
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
