using System.Data.Common;
using System.Globalization;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// Takes files of the national registry into the directory. The order of steps: tell the files apart by their headings, decide
/// kind and date, refuse what is old or known, look for room, then do all of it in one transaction
/// (<see cref="RegistryMerge"/>).
/// </summary>
public sealed class NppesImporter(DataFolder folder, ReferenceData reference, TimeProvider clock)
{
    /// <summary>Therapists take up to this part of a file's text in the directory; a full file's take about a twentieth.</summary>
    private const double GrowthPerTextByte = 0.08;

    /// <summary>Makes the database when there is none. Stops between two rows when cancelled, and changes nothing then.</summary>
    public async Task<ImportResult> ImportAsync(
        NppesRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var (input, refusal) = RegistryInput.Recognize(request.Paths);
        if (input is null)
        {
            return new ImportResult.Refused(refusal!);
        }

        try
        {
            await folder.MigrateAsync(cancellationToken);
            await using var context = folder.Open();
            return await ImportAsync(request, input, context, progress, cancellationToken);
        }
        catch (DbException problem) when (DatabaseProblem.Describe(problem) is { } sentence)
        {
            return new ImportResult.Refused(sentence);
        }
        catch (Exception unreadable) when (FileProblem.IsUnreadable(unreadable))
        {
            var names = string.Join(" or ", input.Files.Select(file => file.Name));
            return new ImportResult.Refused($"{FileProblem.Unreadable(names, unreadable)} Nothing was changed.");
        }
    }

    private async Task<ImportResult> ImportAsync(
        NppesRequest request,
        RegistryInput input,
        DirectoryDbContext context,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var kind = request.Kind ?? KindOf(input);
        var earlier = await context.ImportRuns.AsNoTracking()
            .Where(run => run.Kind.StartsWith(RegistryRun.PractitionersPrefix) || run.Kind == RegistryRun.LocationsOnly)
            .OrderBy(run => run.Id)
            .ToListAsync(cancellationToken);
        var sha256 = FileHash.Of(input.Files.Select(file => file.Path), progress, cancellationToken);
        var removesDemo = !request.KeepDemo && await FictionalTherapists.AreAloneAsync(context, cancellationToken);
        if (earlier.LastOrDefault() is { } last
            && last.Sha256 == sha256
            && last.Kind == RegistryRun.NameOf(input, kind)
            && !(AsOfName(input) > last.AsOf)
            && !removesDemo)
        {
            return new ImportResult.AlreadyImported(last);
        }

        var newest = earlier
            .Where(run => input.Practitioners is null || run.Kind != RegistryRun.LocationsOnly)
            .Max(run => (DateOnly?)run.AsOf);
        if ((AsOfName(input) ?? AsOfRows(input, progress, cancellationToken) ?? newest) is not { } asOf)
        {
            return new ImportResult.Refused(
                "This file holds further locations only, and the directory holds nobody yet. Import an npidata_pfile first.");
        }

        if (asOf < newest && !request.Older)
        {
            return new ImportResult.Refused(
                $"This file is of {Date(asOf)}, and the directory has the registry of {Date(newest.Value)}. " +
                "Import a newer file, or say --older to go back.");
        }

        var growth = (long)(input.Files.Sum(file => file.EstimateTextBytes()) * GrowthPerTextByte);
        return DiskSpace.Refusal(DiskSpace.Available(folder), growth) is { } noRoom
            ? new ImportResult.Refused(noRoom)
            : await new RegistryMerge(folder, context, reference, clock)
                .RunAsync(new RegistryRun(input, kind, asOf, sha256), request, progress, cancellationToken);
    }

    /// <summary>By the dates in the name; a name without dates is taken for a weekly file, which does less.</summary>
    private static ImportKind KindOf(RegistryInput input) =>
        DateSpan.Of(input.Files.First()) is { IsFull: true } ? ImportKind.Full : ImportKind.Weekly;

    private static DateOnly? AsOfName(RegistryInput input) => DateSpan.Of(input.Files.First())?.To;

    /// <summary>The newest date in the rows, not counting slips of the pen into the future; null without practitioners.</summary>
    private DateOnly? AsOfRows(RegistryInput input, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (input.Practitioners is null)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        using var rows = new RowReader(input.Practitioners, $"Looking for the date of {input.Practitioners.Name}", progress);
        var mapper = new PractitionerMapper(new PractitionerColumns(rows.Headings), reference);
        return rows.Read(row => row.Damage is null ? mapper.NewestDate(row, today) : null, cancellationToken).Max() ?? today;
    }

    private static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
