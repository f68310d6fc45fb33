using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace IptFinder.Data.Sqlite;

/// <summary>
/// A statement with parameters ?1, ?2 ... that is compiled once and run many times, inside a transaction of the connection. It
/// speaks to the engine itself: the provider's command looks each parameter up by name each time, which takes longer than to
/// write the row.
/// </summary>
internal sealed class PreparedCommand : IDisposable
{
    private const int LongestOnStack = 512;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public PreparedCommand(SqliteTransaction transaction, string sql)
    {
        _database = transaction.Connection!.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Runs it and says how many rows changed.</summary>
    public int Run(params ReadOnlySpan<SqlValue> values)
    {
        using var rows = Rows(values);
        while (rows.Read())
        {
        }

        return raw.sqlite3_changes(_database);
    }

    /// <summary>Runs it, an insert, and returns the new row's number.</summary>
    public int Insert(params ReadOnlySpan<SqlValue> values)
    {
        Run(values);
        return checked((int)raw.sqlite3_last_insert_rowid(_database));
    }

    /// <summary>Runs it and says whether there is a row.</summary>
    public bool HasRows(params ReadOnlySpan<SqlValue> values)
    {
        using var rows = Rows(values);
        return rows.Read();
    }

    /// <summary>The rows it answers with; dispose of them before it runs again.</summary>
    public PreparedRows Rows(params ReadOnlySpan<SqlValue> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }

        return new PreparedRows(_database, _statement);
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int parameter, SqlValue value) => value.Kind switch
    {
        SqlValue.Type.Number => raw.sqlite3_bind_int64(_statement, parameter, value.Number),
        SqlValue.Type.Fraction => raw.sqlite3_bind_double(_statement, parameter, value.Fraction),
        SqlValue.Type.Text => BindText(parameter, value.Text!),
        SqlValue.Type.Null => raw.sqlite3_bind_null(_statement, parameter),
    };

    private int BindText(int parameter, string text)
    {
        if (text.Length == 0)
        {
            // An empty span would be taken for NULL.
            return raw.sqlite3_bind_text(_statement, parameter, utf8z.FromSpan("\0"u8));
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> utf8 = most <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[most];
        return raw.sqlite3_bind_text(_statement, parameter, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
