using IptFinder.Data.Import.Files;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;

namespace IptFinder.Data.Import.Plans;

/// <summary>
/// The part of a plan import that changes the database: one transaction, so that it happens whole or not at all, and readers
/// see the old plans until it is done.
/// </summary>
internal sealed class PlanMerge(DataFolder folder, DirectoryDbContext context, TimeProvider clock)
{
    public async Task<PlanImportReport> RunAsync(
        PlanInput input, string sha256, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var rejections = RejectionFile.For(folder, "plans", "plan", clock.GetUtcNow());
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        using var table = new PlanTable(context);

        // The year of every plan is that of the first one kept.
        var year = default(int?);
        var plans = new PlanPass<PlanRecord>(
            table.Write, PlanReasons.SamePlan, plan => plan.Year == (year ??= plan.Year) ? null : PlanReasons.BadYear, rejections);
        Read(input.Plans, plans, progress, cancellationToken);
        if (Refusal(input.Plans, plans.Counts, plans.Kept, plans.EndsCutShort) is { } noPlans)
        {
            return noPlans;
        }

        var benefits = new PlanPass<PlanBenefitRecord>(table.Write, PlanReasons.SameBenefit, _ => null, rejections);
        Read(input.Benefits, benefits, table, year!.Value, progress, cancellationToken);
        if (Refusal(input.Benefits, benefits.Counts, benefits.Kept, benefits.EndsCutShort) is { } noBenefits)
        {
            return noBenefits;
        }

        var report = new PlanImportReport.Finished
        {
            Year = year.Value,
            FileName = input.FileName,
            Plans = plans.Counts,
            Benefits = benefits.Counts,
            Removed = table.DeleteOthers(),
            RejectionFile = rejections.Path,
        };
        if (!report.Plans.AddUp || !report.Benefits.AddUp)
        {
            return new PlanImportReport.Refused(
                "The counts of this import do not add up. Nothing was changed. Please report this mistake.");
        }

        context.ImportRuns.Add(Record(report, sha256));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        rejections.Keep();
        await WriteAheadLog.EmptyAsync(context, CancellationToken.None);
        return report;
    }

    private static void Read(
        ImportFile file, PlanPass<PlanRecord> pass, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var rows = new RowReader(file, $"Reading {file.Name}", progress);
        var columns = new PlanColumns(rows.Headings);
        pass.Run(rows, file.Name, columns.PlanId, new PlanMapper(columns).Map, cancellationToken);
    }

    private static void Read(
        ImportFile file,
        PlanPass<PlanBenefitRecord> pass,
        PlanTable table,
        int year,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        using var rows = new RowReader(file, $"Reading {file.Name}", progress);
        var columns = new BenefitColumns(rows.Headings);
        pass.Run(rows, file.Name, columns.PlanId, new BenefitMapper(columns, year, table.Has).Map, cancellationToken);
    }

    /// <summary>A file without one useful row is the wrong one; one that ends too early would take plans away.</summary>
    private static PlanImportReport.Refused? Refusal(ImportFile file, RowCounts counts, int kept, bool endsCutShort)
    {
        var commonest = counts.Rejected.Concat(counts.Skipped)
            .OrderByDescending(reason => reason.Value)
            .ThenBy(reason => reason.Key, StringComparer.Ordinal)
            .Select(reason => reason.Key)
            .FirstOrDefault();
        return counts.Read == 0
            ? new($"{file.Name} has headings but no rows. Nothing was changed.")
            : endsCutShort ? new($"{file.Name} ends in the middle of a row. Nothing was changed. Download it again.")
            : kept == 0
            ? new($"No row of {file.Name} could be used; most often: {commonest}. Nothing was changed. Check that both files are of one year.")
            : null;
    }

    private ImportRunRecord Record(PlanImportReport.Finished report, string sha256) => new()
    {
        Kind = ImportRunRecord.Plans,
        FileName = report.FileName,
        AsOf = new DateOnly(report.Year, 1, 1),
        Sha256 = sha256,
        FinishedAt = clock.GetUtcNow().UtcDateTime,
        Read = report.Plans.Read,
        Inserted = report.Plans.Inserted,
        Updated = report.Plans.Updated,
        Unchanged = report.Plans.Unchanged,
        Skipped = report.Plans.Skipped.Values.Sum(),
        Rejected = report.Plans.Rejected.Values.Sum(),
        Delisted = report.Removed,
    };
}
