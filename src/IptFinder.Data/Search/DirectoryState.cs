using System.Text.Json;
using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Search;

/// <summary>What a directory is judged from, as far as can be told without reading everyone: the same state, the same people.</summary>
/// <param name="Day">The day facts are judged on, in UTC.</param>
/// <param name="Counts">How much has been brought in.</param>
/// <param name="People">How many there are, listed or not.</param>
/// <param name="Imports">Of each kind the finished import of the newest file.</param>
internal sealed record DirectoryState(DateOnly Day, ImportCounts Counts, int People, IReadOnlyList<ImportFact> Imports)
{
    public static async Task<DirectoryState> ReadAsync(DirectoryDbContext context, DateOnly today, CancellationToken cancellationToken)
    {
        var runs = await context.ImportRuns.AsNoTracking().OrderBy(run => run.Id).ToListAsync(cancellationToken); // One a month for each file.
        var newest = runs.Where(run => run.Kind != ImportRunRecord.Plans)
            .GroupBy(run => run.Kind, (_, ofKind) => ofKind.MaxBy(run => (run.AsOf, run.Id))!)
            .OrderBy(run => run.Kind, StringComparer.Ordinal);
        return new DirectoryState(
            today,
            await ImportCounts.ReadAsync(context, runs, cancellationToken),
            await context.Therapists.CountAsync(cancellationToken),
            [.. newest.Select(run => new ImportFact(run.Kind, run.FileName, run.AsOf, run.FinishedAt))]);
    }

    /// <summary>It is the earlier one but for marketplace plans, for which nobody need be judged again; false where there is none.</summary>
    public bool HasOnlyPlansBeyond(DirectoryState? earlier) =>
        earlier is not null && Day == earlier.Day && People == earlier.People && Imports.SequenceEqual(earlier.Imports)
        && Counts.AreOnlyPlansNewerThan(earlier.Counts);

    /// <summary>The same text for the same state.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);
}
