using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Sqlite;

/// <summary>Makes a folder's database whole or not at all, whoever is killed on the way and however many start at once.</summary>
public static class NewDatabase
{
    /// <summary>
    /// Makes and fills the database in a folder inside the folder, then moves it to its place. True when it did; false when
    /// there is a database already, before or after waiting for another process that is making one.
    /// </summary>
    public static async Task<bool> CreateAsync(
        DataFolder folder, Func<DirectoryDbContext, CancellationToken, Task> fill, CancellationToken cancellationToken)
    {
        if (folder.HasDatabase)
        {
            return false;
        }

        await using var held = await FolderLock.TakeAsync(folder, cancellationToken);
        if (folder.HasDatabase)
        {
            return false;
        }

        var unfinished = UnfinishedIn(folder);
        try
        {
            await BuildAsync(unfinished, fill, cancellationToken);
            return TryMove(unfinished, folder);
        }
        finally
        {
            Discard(unfinished);
        }
    }

    /// <summary>A new folder inside the folder, where a database is made ready. Call it under the folder's lock, and discard it.</summary>
    internal static DataFolder UnfinishedIn(DataFolder folder)
    {
        var unfinished = new DataFolder(Path.Combine(folder.Path, "unfinished"));
        Discard(unfinished);
        return unfinished;
    }

    /// <summary>False when there is a database already.</summary>
    internal static bool TryMove(DataFolder unfinished, DataFolder folder)
    {
        WriteAheadLog.DiscardLeftover(folder);
        try
        {
            File.Move(unfinished.DatabaseFile, folder.DatabaseFile, overwrite: false);
            return true;
        }
        catch (IOException) when (folder.HasDatabase)
        {
            // Someone has put one there meanwhile, without the lock: it goes first.
            return false;
        }
    }

    internal static void Discard(DataFolder unfinished)
    {
        if (Directory.Exists(unfinished.Path))
        {
            Directory.Delete(unfinished.Path, recursive: true);
        }
    }

    private static async Task BuildAsync(
        DataFolder unfinished, Func<DirectoryDbContext, CancellationToken, Task> fill, CancellationToken cancellationToken)
    {
        await unfinished.MigrateAsync(cancellationToken);
        await using var context = unfinished.Open();
        await fill(context, cancellationToken);
        await context.Database.CloseConnectionAsync();

        // The last connection to close folds the write-ahead log into the database and deletes it.
        SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
    }
}
