using System.IO.Compression;
using IptFinder.Data.Import.Files;

namespace IptFinder.Data.Import.Plans;

/// <summary>The marketplace's two files in what was named on the command line, told apart by their heading lines.</summary>
/// <param name="Plans">"Plan Attributes".</param>
/// <param name="Benefits">"Benefits and Cost Sharing".</param>
internal sealed record PlanInput(ImportFile Plans, ImportFile Benefits)
{
    private const string WhatToGive =
        "Give the marketplace's Plan Attributes and Benefits and Cost Sharing files of one year, each as .csv or .zip.";

    public IReadOnlyList<ImportFile> Files => [Plans, Benefits];

    public string FileName => string.Join(", ", Files.Select(file => Path.GetFileName(file.Path)).Distinct(StringComparer.Ordinal));

    /// <summary>The input, or a sentence that says what is wrong with it.</summary>
    public static (PlanInput? Input, string? Problem) Recognize(IReadOnlyList<string> paths)
    {
        var (plans, benefits) = (new List<ImportFile>(), new List<ImportFile>());
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            var (files, problem) = ImportFile.In(path, EntriesIn, WhatToGive);
            foreach (var file in files)
            {
                (var isPlans, problem) = KindOf(file);
                if (problem is not null)
                {
                    break;
                }

                (isPlans ? plans : benefits).Add(file);
            }

            if (problem is not null)
            {
                return (null, problem);
            }
        }

        return (plans, benefits) switch
        {
            ([var one], [var other]) => (new PlanInput(one, other), null),
            ([], _) => (null, $"The Plan Attributes file is missing. {WhatToGive}"),
            (_, []) => (null, $"The Benefits and Cost Sharing file is missing. {WhatToGive}"),
            _ => (null, $"There is more than one file of a kind. {WhatToGive}"),
        };
    }

    private static (IReadOnlyList<string> Entries, string? Problem) EntriesIn(ZipArchive zip)
    {
        var entries = zip.Entries
            .Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.FullName)
            .ToList();
        return entries.Count > 0 ? (entries, null) : ([], "holds no .csv.");
    }

    private static (bool IsPlans, string? Problem) KindOf(ImportFile file)
    {
        var (headings, problem) = HeadingLine.Of(file, WhatToGive);
        if (headings is null)
        {
            return (false, problem);
        }

        var lacksAsPlans = headings.MissingFor(line => new PlanColumns(line));
        var lacksAsBenefits = headings.MissingFor(line => new BenefitColumns(line));
        return lacksAsPlans.Count == 0 ? (true, null)
            : lacksAsBenefits.Count == 0 ? (false, null)
            : (false, FileProblem.Lacks(
                file.Name, lacksAsBenefits.Count < lacksAsPlans.Count ? lacksAsBenefits : lacksAsPlans, WhatToGive));
    }
}
