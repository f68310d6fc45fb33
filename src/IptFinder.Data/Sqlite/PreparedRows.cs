using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace IptFinder.Data.Sqlite;

/// <summary>The rows a <see cref="PreparedCommand"/> answers with, one after another.</summary>
internal readonly struct PreparedRows(sqlite3 database, sqlite3_stmt statement) : IDisposable
{
    /// <summary>Moves to the next row; false when there is none.</summary>
    public bool Read()
    {
        var result = raw.sqlite3_step(statement);
        SqliteException.ThrowExceptionForRC(result, database);
        return result == raw.SQLITE_ROW;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public int Int32(int column) => raw.sqlite3_column_int(statement, column);

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public double Double(int column) => raw.sqlite3_column_double(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>Makes the command ready to run again.</summary>
    public void Dispose() => raw.sqlite3_reset(statement);
}
