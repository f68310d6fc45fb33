using IptFinder.Data.Import.Files;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Plans;

namespace IptFinder.Data.Import.Plans;

/// <summary>Takes the rows of one of the marketplace's files into the database, one after another.</summary>
/// <typeparam name="T">What is kept of a row.</typeparam>
/// <param name="write">Writes it; null when there was one of the same key before.</param>
/// <param name="sameKey">How that is reported.</param>
/// <param name="objection">Why it is not written after all, which the rows before it decide; null when it is.</param>
/// <param name="rejections">Where unusable lines are listed.</param>
internal sealed class PlanPass<T>(
    Func<T, RowChange?> write, string sameKey, Func<T, string?> objection, RejectionFile rejections)
    where T : class
{
    public RowCounts Counts { get; } = new();

    /// <summary>Rows that are in the database now.</summary>
    public int Kept => Counts.Inserted + Counts.Updated + Counts.Unchanged;

    /// <summary>The file stops in the middle of a row: more may be missing.</summary>
    public bool EndsCutShort { get; private set; }

    /// <param name="rows">The file, at its first row.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="planId">The column of the plan's id.</param>
    /// <param name="map">What a sound row comes to, whatever came before; asked on several threads at once.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <exception cref="InvalidDataException">The file cannot be unpacked to its end.</exception>
    public void Run(
        RowReader rows, string name, int planId, Func<CsvRow, PlanOutcome<T>> map, CancellationToken cancellationToken)
    {
        Row Read(CsvRow row) => new(
            row.LineNumber, PlanId.TryParse(row.Text(planId)), row.Damage, row.Damage is null ? map(row) : null);
        foreach (var row in rows.Read(Read, cancellationToken))
        {
            Counts.Read++;
            EndsCutShort = row.Damage == LineDamage.CutShort;
            if (Take(row) is { } reason)
            {
                Counts.Reject(reason);
                rejections.Add(new Rejection(name, row.LineNumber, row.Id?.ToString(), reason));
            }
        }
    }

    /// <summary>Why the row is rejected; null when it counts as something else.</summary>
    private string? Take(Row row)
    {
        if (row.Damage is not null)
        {
            return row.Damage;
        }

        switch (row.Outcome)
        {
            case PlanOutcome<T>.Kept kept:
                return objection(kept.Record) ?? (write(kept.Record) is { } change ? Count(change) : sameKey);
            case PlanOutcome<T>.Skipped skipped:
                Counts.Skip(skipped.Reason);
                return null;
            case PlanOutcome<T>.Rejected rejected:
                return rejected.Reason;
            default:
                throw new InvalidOperationException("A row came to nothing.");
        }
    }

    private string? Count(RowChange change)
    {
        Counts.Inserted += change == RowChange.Inserted ? 1 : 0;
        Counts.Updated += change == RowChange.Updated ? 1 : 0;
        Counts.Unchanged += change == RowChange.Unchanged ? 1 : 0;
        return null;
    }

    private readonly record struct Row(long LineNumber, PlanId? Id, string? Damage, PlanOutcome<T>? Outcome);
}
