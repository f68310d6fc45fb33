using System.IO.Compression;

namespace IptFinder.Data.Import.Nppes;

/// <summary>The registry files in what was named on the command line, told apart by their heading lines.</summary>
/// <param name="Practitioners">The one <c>npidata_pfile</c>; null when only further locations are given.</param>
/// <param name="Locations">Any number of <c>pl_pfile</c>.</param>
public sealed record RegistryInput(RegistryFile? Practitioners, IReadOnlyList<RegistryFile> Locations)
{
    private const int MostNamed = 4;
    private const string WhatToGive = "Give the registry's npidata_pfile or pl_pfile, as .csv, .csv.gz or the published .zip.";

    public IEnumerable<RegistryFile> Files => Practitioners is null ? Locations : Locations.Prepend(Practitioners);

    /// <summary>The input, or a sentence that says what is wrong with it.</summary>
    public static (RegistryInput? Input, string? Problem) Recognize(IReadOnlyList<string> paths)
    {
        RegistryFile? practitioners = null;
        var locations = new List<RegistryFile>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            var (files, problem) = FilesIn(path);
            foreach (var file in files)
            {
                FileKind? kind;
                (kind, problem) = KindOf(file);
                if (kind == FileKind.Practitioners && practitioners is not null)
                {
                    problem = $"Both {practitioners.Name} and {file.Name} hold therapists. Import one after the other, the oldest first.";
                }

                if (problem is not null)
                {
                    break;
                }

                practitioners = kind == FileKind.Practitioners ? file : practitioners;
                locations.AddRange(kind == FileKind.Locations ? [file] : []);
            }

            if (problem is not null)
            {
                return (null, problem);
            }
        }

        return (new RegistryInput(practitioners, locations), null);
    }

    /// <summary>What to say of a file that could not be read.</summary>
    public static string Unreadable(string name, Exception problem) =>
        problem is InvalidDataException or NotSupportedException
            ? $"{name} is damaged: it cannot be unpacked to its end. Download it again."
            : $"{name}: {problem.Message}";

    /// <summary>True for what a bad file or disk brings about, false for our own mistakes.</summary>
    public static bool IsUnreadable(Exception problem) =>
        problem is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException;

    private static (IReadOnlyList<RegistryFile> Files, string? Problem) FilesIn(string path)
    {
        if (Directory.Exists(path))
        {
            return ([], $"{path} is a folder. Name the file in it.");
        }

        if (!File.Exists(path))
        {
            return ([], $"There is no file {path}.");
        }

        try
        {
            using var disk = File.OpenRead(path);
            Span<byte> beginning = stackalloc byte[4];
            var length = disk.ReadAtLeast(beginning, 4, throwOnEndOfStream: false);
            disk.Position = 0;
            return beginning[..length] switch
            {
                [] => ([], $"{Path.GetFileName(path)} is empty. {WhatToGive}"),
                [(byte)'P', (byte)'K', ..] => FilesInZip(path, disk),
                var start => ([new RegistryFile(path, null, start is [0x1F, 0x8B, ..])], null),
            };
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            return ([], Unreadable(Path.GetFileName(path), problem));
        }
    }

    private static (IReadOnlyList<RegistryFile> Files, string? Problem) FilesInZip(string path, FileStream disk)
    {
        using var zip = new ZipArchive(disk, ZipArchiveMode.Read);
        var practitioners = EntriesNamed(zip, "npidata_pfile");
        return practitioners.Count == 0
            ? ([], $"{Path.GetFileName(path)} holds no npidata_pfile. {WhatToGive}")
            : ([.. practitioners.Concat(EntriesNamed(zip, "pl_pfile")).Select(entry => new RegistryFile(path, entry, false))], null);
    }

    /// <summary>Beside each file the registry puts one that holds its heading line alone.</summary>
    private static List<string> EntriesNamed(ZipArchive zip, string beginning) =>
    [
        .. zip.Entries
            .Where(entry => entry.Name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
                && entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                && !entry.Name.Contains("fileheader", StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.FullName),
    ];

    private static (FileKind? Kind, string? Problem) KindOf(RegistryFile file)
    {
        try
        {
            using var rows = new RowReader(file, "", null);
            if (rows.IsEmpty)
            {
                return (null, $"{file.Name} is empty. {WhatToGive}");
            }

            if (rows.HasNulBytes)
            {
                return (null, $"{file.Name} holds NUL bytes: it is damaged, or saved as UTF-16. {WhatToGive}");
            }

            var lacksAsPractitioners = rows.Headings.MissingFor(headings => new PractitionerColumns(headings));
            var lacksAsLocations = rows.Headings.MissingFor(headings => new LocationColumns(headings));
            return lacksAsPractitioners.Count == 0 ? (FileKind.Practitioners, null)
                : lacksAsLocations.Count == 0 ? (FileKind.Locations, null)
                // A heading both kinds have, NPI, tells nothing.
                : lacksAsLocations.Count < 3 ? (null, Lacks(file, lacksAsLocations))
                : (null, Lacks(file, lacksAsPractitioners));
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            return (null, Unreadable(file.Name, problem));
        }
    }

    private static string Lacks(RegistryFile file, IReadOnlyList<string> headings)
    {
        var named = string.Join(", ", headings.Take(MostNamed).Select(heading => $"\"{heading}\""));
        var more = headings.Count > MostNamed ? $" and {headings.Count - MostNamed} more" : "";
        return $"{file.Name} lacks the heading{(headings.Count > 1 ? "s" : "")} {named}{more}. {WhatToGive}";
    }
}
