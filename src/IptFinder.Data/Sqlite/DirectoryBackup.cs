using Microsoft.Data.Sqlite;

namespace IptFinder.Data.Sqlite;

/// <summary>
/// Copies a folder's database into one file and back, while the site runs. SQLite copies one consistent state, whoever writes
/// meanwhile (sqlite.org/backup.html).
/// </summary>
public static class DirectoryBackup
{
    private const string Damaged = "The file directory.db is damaged, so there is no new backup. Restore an earlier one: ipt restore FILE.";

    /// <summary>Null when the file is there and sound, else a sentence that says why not. It replaces nothing.</summary>
    public static async Task<string?> SaveAsync(DataFolder folder, string file, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        if (Path.Exists(path))
        {
            return $"{file} is there already. Name another file: a backup replaces nothing.";
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            return $"There is no folder {Path.GetDirectoryName(path)}. Make it, or name another.";
        }

        try
        {
            // One of an earlier version may be saved, but nobody else's.
            return await DirectorySchema.OfAsync(folder, cancellationToken) == SchemaState.Empty ? $"There is no directory in {folder.Path} yet."
                : Save(folder, path, cancellationToken) ? null
                : Damaged;
        }
        catch (SqliteException damage) when (IsDamage(damage))
        {
            return Damaged;
        }
    }

    /// <summary>
    /// Null when the directory is the one in the file, brought to the newest schema; else a sentence that says why not, and
    /// nothing was changed.
    /// </summary>
    public static async Task<string?> RestoreAsync(DataFolder folder, string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return Directory.Exists(file) ? $"{file} is a folder. Name the file of a backup." : $"There is no file {file}.";
        }

        await using var held = await FolderLock.TakeAsync(folder, cancellationToken);
        var copy = NewDatabase.UnfinishedIn(folder);
        try
        {
            if (await WhyNotTakenAsync(file, copy, cancellationToken) is { } refusal)
            {
                return $"{refusal} Nothing was changed.";
            }

            await copy.MigrateAsync(cancellationToken);
            var present = await PresentAsync(folder, cancellationToken);
            if (present == SchemaState.Foreign)
            {
                return "The file directory.db is the database of another program. Move it away, and restore again.";
            }

            PutInPlace(copy, folder, isWritable: present != SchemaState.Empty);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            NewDatabase.Discard(copy);
        }

        folder.ForgetSavedSearch(); // People may be in it who are not in the directory any more.
        return null;
    }

    /// <summary>Written beside its place, so that a file of that name is always a whole one. False when it would not be sound.</summary>
    private static bool Save(DataFolder folder, string path, CancellationToken cancellationToken)
    {
        var unfinished = path + ".unfinished";
        File.Delete(unfinished);
        try
        {
            var isSound = TryCopy(folder.DatabaseFile, unfinished);
            cancellationToken.ThrowIfCancellationRequested();
            if (isSound)
            {
                File.Move(unfinished, path, overwrite: false);
            }

            return isSound;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Takes the file's content into a folder of its own; a sentence when it is not a directory for this program.</summary>
    private static async Task<string?> WhyNotTakenAsync(string file, DataFolder copy, CancellationToken cancellationToken)
    {
        copy.Make();
        await File.OpenRead(file).DisposeAsync(); // One that may not be read says so by an exception of its own.
        if (!TryCopy(file, copy.DatabaseFile))
        {
            return $"{file} is damaged or is no backup.";
        }

        await using var context = copy.OpenForReading();
        return await DirectorySchema.ReadAsync(context, cancellationToken) switch
        {
            SchemaState.Newer => $"{file} was made by a newer IptFinder. Use that version to restore it.",
            SchemaState.Foreign or SchemaState.Empty => $"{file} is no backup of a directory.",
            _ => null,
        };
    }

    /// <summary>Empty where there is no database, or one that is none any more.</summary>
    private static async Task<SchemaState> PresentAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        if (!folder.HasDatabase)
        {
            return SchemaState.Empty;
        }

        try
        {
            await using var context = folder.OpenAnew();
            return await DirectorySchema.ReadAsync(context, cancellationToken);
        }
        catch (SqliteException damage) when (IsDamage(damage))
        {
            return SchemaState.Empty;
        }
    }

    /// <summary>
    /// A database that can be written to is written over; one that cannot is set aside. So is an empty one: a running site may hold it open,
    /// and then it takes nothing.
    /// </summary>
    private static void PutInPlace(DataFolder copy, DataFolder folder, bool isWritable)
    {
        if (folder.HasDatabase && !(isWritable && TryWriteOver(folder, copy)))
        {
            File.Move(folder.DatabaseFile, folder.DatabaseFile + ".damaged", overwrite: true);
        }

        SqliteConnection.ClearAllPools(); // The last connection to close folds the log into the copy.
        if (!folder.HasDatabase && !NewDatabase.TryMove(copy, folder))
        {
            throw new UnusableDirectoryException("Another program has just made a directory.db. Restore again.");
        }
    }

    /// <summary>
    /// In one transaction, like an import: readers have the old rows until it is done, a killed restore leaves them, and no
    /// import loses what it wrote to a file that was moved away. False where there is no database to begin one in.
    /// </summary>
    private static bool TryWriteOver(DataFolder folder, DataFolder copy)
    {
        try
        {
            using var target = Open(folder.DatabaseFile, SqliteOpenMode.ReadWrite);
            Copy(copy.DatabaseFile, target);
            Ask(target, "PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        }
        catch (SqliteException damage) when (IsDamage(damage))
        {
            return false;
        }
    }

    /// <summary>Into one file without a log beside it; false when it is not as SQLite's own check wants it.</summary>
    private static bool TryCopy(string from, string to)
    {
        try
        {
            using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
            Copy(from, target);
            Ask(target, "PRAGMA journal_mode = DELETE");
            return Ask(target, "PRAGMA integrity_check(1)") is "ok" && Ask(target, "PRAGMA foreign_key_check") is null;
        }
        catch (SqliteException damage) when (IsDamage(damage))
        {
            return false;
        }
    }

    private static bool IsDamage(SqliteException problem) => problem.SqliteErrorCode is DatabaseProblem.Corrupt or DatabaseProblem.NotADatabase;

    private static void Copy(string from, SqliteConnection to)
    {
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        source.BackupDatabase(to);
    }

    private static object? Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar();
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }
}
