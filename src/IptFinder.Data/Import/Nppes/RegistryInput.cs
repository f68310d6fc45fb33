using System.IO.Compression;
using IptFinder.Data.Import.Files;

namespace IptFinder.Data.Import.Nppes;

/// <summary>The registry files in what was named on the command line, told apart by their heading lines.</summary>
/// <param name="Practitioners">The one <c>npidata_pfile</c>; null when only further locations are given.</param>
/// <param name="Locations">Any number of <c>pl_pfile</c>.</param>
public sealed record RegistryInput(ImportFile? Practitioners, IReadOnlyList<ImportFile> Locations)
{
    private const string WhatToGive = "Give the registry's npidata_pfile or pl_pfile, as .csv, .csv.gz or the published .zip.";

    public IEnumerable<ImportFile> Files => Practitioners is null ? Locations : Locations.Prepend(Practitioners);

    /// <summary>The input, or a sentence that says what is wrong with it.</summary>
    public static (RegistryInput? Input, string? Problem) Recognize(IReadOnlyList<string> paths)
    {
        ImportFile? practitioners = null;
        var locations = new List<ImportFile>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            var (files, problem) = ImportFile.In(path, EntriesIn, WhatToGive);
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

    /// <summary>The files of the registry inside its zip.</summary>
    private static (IReadOnlyList<string> Entries, string? Problem) EntriesIn(ZipArchive zip)
    {
        var practitioners = EntriesNamed(zip, "npidata_pfile");
        return practitioners.Count == 0
            ? ([], "holds no npidata_pfile.")
            : ([.. practitioners, .. EntriesNamed(zip, "pl_pfile")], null);
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

    private static (FileKind? Kind, string? Problem) KindOf(ImportFile file)
    {
        var (headings, problem) = HeadingLine.Of(file, WhatToGive);
        if (headings is null)
        {
            return (null, problem);
        }

        var lacksAsPractitioners = headings.MissingFor(line => new PractitionerColumns(line));
        var lacksAsLocations = headings.MissingFor(line => new LocationColumns(line));
        return lacksAsPractitioners.Count == 0 ? (FileKind.Practitioners, null)
            : lacksAsLocations.Count == 0 ? (FileKind.Locations, null)
            // A heading both kinds have, NPI, tells nothing.
            : (null, FileProblem.Lacks(file.Name, lacksAsLocations.Count < 3 ? lacksAsLocations : lacksAsPractitioners, WhatToGive));
    }
}
