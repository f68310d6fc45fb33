using System.Globalization;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// The part of a registry import that changes the directory: one transaction, so that it happens whole or not at all, and
/// readers see the old directory until it is done.
/// </summary>
internal sealed class RegistryMerge(DataFolder folder, DirectoryDbContext context, ReferenceData reference, TimeProvider clock)
{
    /// <summary>A file that takes off more than one therapist in twenty is more likely to be a broken file.</summary>
    private const int OneInMayGo = 20;

    /// <summary>Fewer than this many may leave in a week, however small the directory is.</summary>
    private const int ManyInAWeek = 20;

    public async Task<ImportResult> RunAsync(
        RegistryRun run, NppesRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var rejections = RejectionFile.For(folder, "nppes", "npi", clock.GetUtcNow());
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var demoRemoved = request.KeepDemo ? 0 : await FictionalTherapists.RemoveIfAloneAsync(context, cancellationToken);
        var suppressed = (await context.Suppressions.Select(entry => entry.Npi).ToListAsync(cancellationToken)).ToHashSet();
        using var therapists = new TherapistTable(context);
        var listedBefore = therapists.ListedByRegistry().Count();

        var people = new PractitionerPass(therapists, suppressed, rejections, reference, run.AsOf);
        if (run.Input.Practitioners is { } file)
        {
            people.Run(file, progress, cancellationToken);
            if (people.Counts.Read == 0)
            {
                return new ImportResult.Refused($"{file.Name} has headings but no rows. Nothing was changed.");
            }

            if (Delist(people, run.Kind, listedBefore, request.AllowDelist) is { } refusal)
            {
                return refusal;
            }
        }

        RowCounts? places = null;
        if (run.Input.Locations.Count > 0)
        {
            using var locations = new FurtherLocations(context);
            var pass = new LocationPass(therapists, locations, suppressed, rejections, reference.Gazetteer);
            pass.Run(run.Input.Locations, people.Seen, progress, cancellationToken);
            places = pass.Counts;
            if (places.Read == 0)
            {
                return new ImportResult.Refused($"{run.Input.Locations[0].Name} has headings but no rows. Nothing was changed.");
            }
        }

        var report = new ImportReport
        {
            Kind = run.Kind,
            FileName = run.FileName,
            AsOf = run.AsOf,
            Practitioners = run.Input.Practitioners is null ? null : people.Counts,
            Locations = places,
            Delisted = people.Delisted,
            DemoRemoved = demoRemoved,
            ByProfession = people.ByProfession,
            ByState = people.ByState,
            RejectionFile = rejections.Path,
        };
        if (report.Practitioners is { AddUp: false } || report.Locations is { AddUp: false })
        {
            return new ImportResult.Refused("The counts of this import do not add up. Nothing was changed. Please report this mistake.");
        }

        if (report.AllRejected)
        {
            // A file nothing of which could be read must not stand in the way of the right one, nor cost anyone the demo.
            rejections.Keep();
            return new ImportResult.Finished(report with { DemoRemoved = 0 });
        }

        context.ImportRuns.Add(Record(run, report));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        rejections.Keep();
        await WriteAheadLog.EmptyAsync(context, CancellationToken.None);
        return new ImportResult.Finished(report);
    }

    /// <summary>
    /// Takes those off the list who are absent from a full file, unless they and those whose own row takes them off are too
    /// many. Absence from a weekly file says nothing.
    /// </summary>
    private static ImportResult.Refused? Delist(PractitionerPass people, ImportKind kind, int listedBefore, bool allowed)
    {
        var absent = kind == ImportKind.Full ? people.Absent() : [];
        if (!allowed && Refusal(people, kind, absent.Count, listedBefore) is { } reason)
        {
            return new ImportResult.Refused(reason);
        }

        foreach (var id in absent)
        {
            people.Delist(id);
        }

        return null;
    }

    private static string? Refusal(PractitionerPass people, ImportKind kind, int absent, int listedBefore)
    {
        var going = people.Delisted + absent;
        return people.EndsCutShort && absent > 0
            ? $"The file ends in the middle of a row, and {Number(absent)} listed therapists are not in it. " +
                "Nothing was changed. Download it again, or say --allow-delist to take them off the list."
            : (long)going * OneInMayGo > listedBefore && (kind == ImportKind.Full || going >= ManyInAWeek)
            ? $"This file would take {Number(going)} of {Number(listedBefore)} therapists off the list, more than 5 %. " +
                "Nothing was changed. Check the file, or say --allow-delist."
            : null;
    }

    private ImportRunRecord Record(RegistryRun run, ImportReport report)
    {
        var counts = report.Practitioners ?? report.Locations!;
        return new ImportRunRecord
        {
            Kind = run.KindName,
            FileName = run.FileName,
            AsOf = run.AsOf,
            Sha256 = run.Sha256,
            FinishedAt = clock.GetUtcNow().UtcDateTime,
            Read = counts.Read,
            Inserted = counts.Inserted,
            Updated = counts.Updated,
            Unchanged = counts.Unchanged,
            Skipped = counts.Skipped.Values.Sum(),
            Rejected = counts.Rejected.Values.Sum(),
            Delisted = report.Delisted,
        };
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
