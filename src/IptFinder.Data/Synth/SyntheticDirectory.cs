using IptFinder.Data.Import;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Synth;

/// <summary>
/// Fills the database with fictional people in any number, to see how the site does with a whole country's: one transaction,
/// in constant memory, the same for the same count, seed and day.
/// </summary>
public sealed class SyntheticDirectory(DataFolder folder, ReferenceData reference)
{
    /// <summary>About what one person takes in the database.</summary>
    private const int BytesPerPerson = 700;

    private const int BatchSize = 1000;

    /// <summary>Null when it is done, else a sentence that says why not. Fictional people who are there alone go first.</summary>
    /// <param name="count">How many people.</param>
    /// <param name="seed">Another seed gives other people.</param>
    /// <param name="asOf">The day of the registry and of the listings.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it; nothing is changed then.</param>
    public async Task<string?> FillAsync(
        int count, ulong seed, DateOnly asOf, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await folder.MigrateAsync(cancellationToken);
        if (DiskSpace.Refusal(DiskSpace.Available(folder), (long)count * BytesPerPerson) is { } noRoom)
        {
            return noRoom;
        }

        await using var context = folder.Open();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await FictionalTherapists.RemoveIfAloneAsync(context, cancellationToken);
        if (await context.Therapists.AnyAsync(cancellationToken))
        {
            return "This directory holds real people. Set IPTFINDER_DATA to another folder for the fictional ones.";
        }

        using var table = new TherapistTable(context);
        var written = 0;
        foreach (var batch in Batches(new SyntheticPeople(seed, asOf, reference.Gazetteer), count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var person in batch)
            {
                table.Insert(person, person.RegistryAsOf);
            }

            written += batch.Length;
            progress?.Report(new ImportProgress("Making fictional therapists", written, 0, (double)written / count));
        }

        await transaction.CommitAsync(CancellationToken.None);
        await WriteAheadLog.EmptyAsync(context, CancellationToken.None);
        return null;
    }

    private static IEnumerable<TherapistRecord[]> Batches(SyntheticPeople people, int count) =>
        InOrder.Select(
            Enumerable.Range(0, count).Chunk(BatchSize),
            numbers => Array.ConvertAll(numbers, people.Make));
}
