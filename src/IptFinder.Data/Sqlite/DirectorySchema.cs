using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Sqlite;

/// <summary>Brings a database to the tables this program works on, and refuses one that it should not touch.</summary>
internal static class DirectorySchema
{
    private const string History = "__EFMigrationsHistory";
    private const string Lock = "__EFMigrationsLock";

    /// <exception cref="UnusableDirectoryException">The database is newer, is not ours, or cannot be opened.</exception>
    public static async Task BringUpToDateAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        if (!await IsCurrentAsync(folder, cancellationToken))
        {
            await using var held = await FolderLock.TakeAsync(folder, cancellationToken);
            if (!await IsCurrentAsync(folder, cancellationToken))
            {
                await MigrateAsync(folder, cancellationToken);
            }
        }

        await WriteAheadLog.SwitchOnAsync(folder, cancellationToken);
    }

    /// <exception cref="UnusableDirectoryException">As above.</exception>
    public static async Task<bool> IsCurrentAsync(DataFolder folder, CancellationToken cancellationToken) =>
        await OfAsync(folder, cancellationToken) == SchemaState.Current;

    /// <summary>Reads only, so that a start need not wait for a running import, nor be able to write.</summary>
    /// <returns>Current, older or empty, as where there is no database.</returns>
    /// <exception cref="UnusableDirectoryException">As above.</exception>
    public static async Task<SchemaState> OfAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        if (!folder.HasDatabase)
        {
            return SchemaState.Empty;
        }

        try
        {
            await using var context = folder.OpenAnew();
            return await ReadAsync(context, cancellationToken) switch
            {
                SchemaState.Newer => throw new UnusableDirectoryException(
                    "This directory was made by a newer IptFinder. Use that version, or move directory.db away and import again."),
                SchemaState.Foreign => throw new UnusableDirectoryException(
                    "The file directory.db is the database of another program. Move it away, and import again."),
                var state => state,
            };
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is DatabaseProblem.CannotOpen or DatabaseProblem.ReadOnly)
        {
            throw new UnusableDirectoryException(DatabaseProblem.WhyNotOpened(folder), problem);
        }
    }

    public static async Task<SchemaState> ReadAsync(DirectoryDbContext context, CancellationToken cancellationToken)
    {
        var tables = await TablesAsync(context, cancellationToken);
        var applied = tables.Contains(History)
            ? await context.Database.SqlQueryRaw<string>($"SELECT MigrationId FROM {History}").ToListAsync(cancellationToken)
            : [];
        var known = context.Database.GetMigrations().ToList();
        return applied.Except(known, StringComparer.Ordinal).Any() ? SchemaState.Newer
            : applied.Count == known.Count ? SchemaState.Current
            : applied.Count > 0 ? SchemaState.Older
            : tables.Except([History, Lock], StringComparer.Ordinal).Any() ? SchemaState.Foreign
            : SchemaState.Empty;
    }

    /// <summary>
    /// A process that was killed here leaves a row for which every later one would wait for ever. Whoever holds the folder's
    /// lock is alone, so the row is nobody's.
    /// </summary>
    private static async Task MigrateAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        WriteAheadLog.DiscardLeftover(folder);
        await using var context = folder.Open();
        if ((await TablesAsync(context, cancellationToken)).Contains(Lock))
        {
            await context.Database.ExecuteSqlRawAsync($"DELETE FROM {Lock}", cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
    }

    private static Task<List<string>> TablesAsync(DirectoryDbContext context, CancellationToken cancellationToken) => context.Database
        .SqlQueryRaw<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        .ToListAsync(cancellationToken);
}
