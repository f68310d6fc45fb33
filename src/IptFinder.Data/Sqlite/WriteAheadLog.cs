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
}
