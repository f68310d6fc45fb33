using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Sqlite;

/// <summary>SQLite counts the commits that other connections made, as seen by one that stays open.</summary>
internal sealed class ChangeCounter(DataFolder folder) : IAsyncDisposable
{
    private DirectoryDbContext? _watch;

    /// <summary>Another number than before means that the database has changed.</summary>
    public async Task<long> ReadAsync(CancellationToken cancellationToken)
    {
        if (_watch is null)
        {
            _watch = folder.OpenForReading();
            await _watch.Database.OpenConnectionAsync(cancellationToken);
        }

        await using var command = _watch.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_watch is not null)
        {
            await _watch.DisposeAsync();
        }
    }
}
