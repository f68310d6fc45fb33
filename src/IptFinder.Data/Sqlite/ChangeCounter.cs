using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Sqlite;

/// <summary>
/// SQLite counts the commits that other connections made, as seen by one that stays open. A file that was moved away or
/// deleted takes the connection with it, so another file at its place begins a new count.
/// </summary>
internal sealed class ChangeCounter(DataFolder folder) : IAsyncDisposable
{
    // "Has the file been moved or deleted since it was opened?" (sqlite.org/c3ref/c_fcntl_begin_atomic_write.html)
    private const int HasMoved = 20;

    private DirectoryDbContext? _watch;
    private int _files;

    /// <summary>Other numbers than before mean that the database has changed: which file it is, and its commits.</summary>
    public async Task<(int File, long Commits)> ReadAsync(CancellationToken cancellationToken)
    {
        if (_watch is not null && IsMoved(Connection(_watch)))
        {
            await DisposeAsync();
            SqliteConnection.ClearAllPools(); // They hold the old file too.
        }

        if (_watch is null)
        {
            var watch = folder.OpenForReading();
            await watch.Database.OpenConnectionAsync(cancellationToken);
            _watch = watch;
            _files++;
        }

        await using var command = Connection(_watch).CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (_files, (long)(await command.ExecuteScalarAsync(cancellationToken))!);
    }

    public async ValueTask DisposeAsync()
    {
        if (_watch is { } watch)
        {
            _watch = null;
            await watch.DisposeAsync();
        }
    }

    private static SqliteConnection Connection(DirectoryDbContext context) => (SqliteConnection)context.Database.GetDbConnection();

    /// <summary>False too where the system lets nobody move an open file, and SQLite does not know the question.</summary>
    private static bool IsMoved(SqliteConnection connection)
    {
        var moved = 0;
        return FileControl(connection.Handle!, "main", HasMoved, ref moved) == 0 && moved != 0;
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.ApplicationDirectory)]
    private static extern int FileControl(SafeHandle database, string name, int question, ref int answer);
}
