using System.Globalization;
using System.Security.Cryptography;
using IptFinder.Data.Listings;
using IptFinder.Data.Records;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Import.Listings;

/// <summary>Brings a listing file into the directory, all of it or nothing. The same file again changes nothing.</summary>
public sealed class ListingImport(DataFolder folder, ReferenceData reference, TimeProvider time)
{
    /// <param name="path">The file.</param>
    /// <param name="keepDemo">Keeps the sample directory when real people come; otherwise it goes first where it is alone.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    public async Task<ListingImportReport> RunAsync(string path, bool keepDemo, CancellationToken cancellationToken)
    {
        if (NoFile(path) is { } reason)
        {
            return new ListingImportReport { Refusal = reason };
        }

        // In UTC it is never earlier than anywhere in the 50 states, so nobody's "today" reads as the future.
        var now = time.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        if (!ListingFile.TryRead(bytes, out var file, out var problem) || Future(file, today, out problem))
        {
            return new ListingImportReport { Refusal = $"{Path.GetFileName(path)}: {problem}" };
        }

        var report = new ListingImportReport();
        var accepted = Accept(file, today, report);
        ImportRunRecord Run(RowCounts counts) => new()
        {
            Kind = "listings",
            FileName = Path.GetFileName(path),
            AsOf = file.AsOf ?? today,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            FinishedAt = now,
            Read = counts.Read,
            Inserted = counts.Inserted,
            Updated = counts.Updated,
            Unchanged = counts.Unchanged,
            Skipped = counts.Skipped.Values.Sum(),
            Rejected = counts.Rejected.Values.Sum(),
            Delisted = 0,
        };
        await WriteAsync(accepted, keepDemo, report, Run, cancellationToken);
        return report;
    }

    private static string? NoFile(string path) =>
        Directory.Exists(path) ? $"{path} is a folder. Name the file in it."
        : File.Exists(path) ? null
        : $"There is no file {path}.";

    private static bool Future(ListingFile file, DateOnly today, out string problem)
    {
        problem = string.Create(CultureInfo.InvariantCulture, $"asOf: {file.AsOf:yyyy-MM-dd} is in the future. Check the date.");
        return file.AsOf > today;
    }

    /// <summary>The listings without problems; those with any are rejected.</summary>
    private List<ConsentListing> Accept(ListingFile file, DateOnly today, ListingImportReport report)
    {
        var accepted = new List<ConsentListing>(file.Entries.Count);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Entries.Count; i++)
        {
            var path = $"listings[{i}]";
            var (listing, problems) = ListingMapper.Read(file.Entries[i], path, reference, today);
            report.Counts.Read++;
            if (problems.Count > 0 || listing is null)
            {
                report.Counts.Reject("the listing has problems");
                report.Problems.AddRange(problems);
            }
            else if (Taken(listing, places) is { } other)
            {
                report.Counts.Reject("the id or the NPI is used twice in the file");
                report.Problems.Add($"{path}: {other} has the same id or NPI. Keep one of them.");
            }
            else
            {
                accepted.Add(listing);
                places[listing.Id] = path;
                if (listing.Npi is { } npi)
                {
                    places[NpiMark(npi)] = path;
                }
            }
        }

        return accepted;
    }

    /// <summary>Where in the file the same id or NPI stands already.</summary>
    private static string? Taken(ConsentListing listing, Dictionary<string, string> places) =>
        places.GetValueOrDefault(listing.Id) ?? (listing.Npi is { } npi ? places.GetValueOrDefault(NpiMark(npi)) : null);

    /// <summary>No id has a space, so an NPI never looks like one.</summary>
    private static string NpiMark(Npi npi) => $"npi {npi}";

    private async Task WriteAsync(
        List<ConsentListing> accepted,
        bool keepDemo,
        ListingImportReport report,
        Func<RowCounts, ImportRunRecord> run,
        CancellationToken cancellationToken)
    {
        await folder.MigrateAsync(cancellationToken);
        await using var context = folder.Open();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!keepDemo && accepted.Exists(listing => !listing.IsFictional))
        {
            report.DemoRemoved = await FictionalTherapists.RemoveIfAloneAsync(context, cancellationToken);
        }

        var merge = await ListingMerge.StartAsync(context, report, cancellationToken);
        foreach (var some in accepted.Chunk(500))
        {
            await merge.AddAsync(some, cancellationToken);
        }

        if (!report.Counts.AddUp)
        {
            throw new InvalidOperationException("The listings of the file and what became of them do not add up.");
        }

        if (report.ChangedNothing)
        {
            return;
        }

        context.ImportRuns.Add(run(report.Counts));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
