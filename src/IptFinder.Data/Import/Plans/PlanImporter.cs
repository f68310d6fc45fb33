using System.Data.Common;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import.Plans;

/// <summary>
/// Takes the marketplace's public use files into the database, in place of the plans that are there. The order of steps: tell
/// the files apart by their headings, refuse what is known, look for room, then do all of it in one transaction
/// (<see cref="PlanMerge"/>). The directory of therapists is not touched.
/// </summary>
public sealed class PlanImporter(DataFolder folder, TimeProvider clock)
{
    /// <summary>Plans take about a twentieth of the files' text: of some seventy rows a plan, four are kept.</summary>
    private const double GrowthPerTextByte = 0.08;

    /// <summary>Makes the database when there is none. Stops between two rows when cancelled, and changes nothing then.</summary>
    /// <param name="paths">Both files, in any order.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<PlanImportReport> ImportAsync(
        IReadOnlyList<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var (input, refusal) = PlanInput.Recognize(paths);
        if (input is null)
        {
            return new PlanImportReport.Refused(refusal!);
        }

        try
        {
            await folder.MigrateAsync(cancellationToken);
            await using var context = folder.Open();
            return await ImportAsync(input, context, progress, cancellationToken);
        }
        catch (DbException problem) when (DatabaseProblem.Describe(problem) is { } sentence)
        {
            return new PlanImportReport.Refused(sentence);
        }
        catch (Exception unreadable) when (FileProblem.IsUnreadable(unreadable))
        {
            var names = string.Join(" or ", input.Files.Select(file => file.Name));
            return new PlanImportReport.Refused($"{FileProblem.Unreadable(names, unreadable)} Nothing was changed.");
        }
    }

    private async Task<PlanImportReport> ImportAsync(
        PlanInput input, DirectoryDbContext context, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var sha256 = FileHash.Of(input.Files.Select(file => file.Path), progress, cancellationToken);
        var last = await context.ImportRuns.AsNoTracking()
            .Where(run => run.Kind == ImportRunRecord.Plans)
            .OrderByDescending(run => run.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not null && last.Sha256 == sha256)
        {
            return new PlanImportReport.AlreadyImported(last);
        }

        var growth = (long)(input.Files.Sum(file => file.EstimateTextBytes()) * GrowthPerTextByte);
        return DiskSpace.Refusal(DiskSpace.Available(folder), growth) is { } noRoom
            ? new PlanImportReport.Refused(noRoom)
            : await new PlanMerge(folder, context, clock).RunAsync(input, sha256, progress, cancellationToken);
    }
}
