using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Sqlite;

/// <summary>The log beside the database that lets readers go on while an import writes.</summary>
public static class WriteAheadLog
{
    /// <summary>
    /// Moves what was written into the database and frees the log's disk space, as far as readers let it. Nothing is lost when
    /// it does not come to that.
    /// </summary>
    public static Task EmptyAsync(DirectoryDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken);

    /// <summary>
    /// A log that outlived its database would be read into the next one. Call it under the folder's lock; where there is a
    /// database it does nothing.
    /// </summary>
    internal static void DiscardLeftover(DataFolder folder)
    {
        if (!folder.HasDatabase)
        {
            File.Delete(folder.DatabaseFile + "-wal");
            File.Delete(folder.DatabaseFile + "-shm");
        }
    }

    /// <summary>The database remembers it. One that cannot be written to needs no log, and stays as it is.</summary>
    internal static async Task SwitchOnAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        await using (var reading = folder.OpenForReading())
        {
            // A connection from the pool tells the mode of its last read.
            await reading.Database.OpenConnectionAsync(cancellationToken);
            await reading.Database.SqlQueryRaw<string>("SELECT name FROM sqlite_master").ToListAsync(cancellationToken);
            var mode = await reading.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(cancellationToken);
            if (mode is ["wal"])
            {
                RequireWritable(folder);
                return;
            }
        }

        try
        {
            await using var context = folder.Open();
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is DatabaseProblem.ReadOnly or DatabaseProblem.CannotOpen)
        {
            // An import would fail at its first write, and say so.
        }
    }

    /// <summary>
    /// A log whose index cannot be written is read anew each time, and seems changed each time. It is tried with a file of our
    /// own: to open and close SQLite's would drop the locks it holds on it.
    /// </summary>
    private static void RequireWritable(DataFolder folder)
    {
        try
        {
            using var probe = File.Create(Path.Combine(folder.Path, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDirectoryException(DatabaseProblem.WhyNotOpened(folder), problem);
        }
    }
}
