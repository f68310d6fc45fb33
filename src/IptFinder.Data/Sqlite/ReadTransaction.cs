using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IptFinder.Data.Sqlite;

/// <summary>
/// A transaction for reading one consistent state. It must be deferred: the provider's default takes the write lock, which
/// would wait for a running import.
/// </summary>
internal static class ReadTransaction
{
    public static async Task<IDbContextTransaction> BeginAsync(DbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return (await context.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellationToken))!;
    }
}
