using Microsoft.Data.Sqlite;

namespace IptFinder.Data.Sqlite;

/// <summary>Writes rows of one table whole, and tells new rows, changed ones and those that were there already.</summary>
internal sealed class UpsertCommand : IDisposable
{
    private readonly int _keys;
    private readonly PreparedCommand _find;
    private readonly PreparedCommand _write;

    /// <param name="transaction">All rows are written in it.</param>
    /// <param name="table">Its name.</param>
    /// <param name="keys">The columns of its primary key.</param>
    /// <param name="others">All other columns, at least one.</param>
    public UpsertCommand(SqliteTransaction transaction, string table, IReadOnlyList<string> keys, IReadOnlyList<string> others)
    {
        _keys = keys.Count;
        string Each(IEnumerable<string> columns, string form) => string.Join(", ", columns.Select(column => string.Format(null, form, column)));
        var found = string.Join(" AND ", keys.Select((key, i) => $"{key} = ?{i + 1}"));
        _find = new PreparedCommand(transaction, $"SELECT 1 FROM {table} WHERE {found}");
        IReadOnlyList<string> all = [.. keys, .. others];
        _write = new PreparedCommand(
            transaction,
            $"""
            INSERT INTO {table} ({Each(all, "{0}")}) VALUES ({string.Join(", ", all.Select((_, i) => $"?{i + 1}"))})
            ON CONFLICT ({Each(keys, "{0}")}) DO UPDATE SET {Each(others, "{0} = excluded.{0}")}
            WHERE ({Each(others, table + ".{0}")}) IS NOT ({Each(others, "excluded.{0}")})
            """);
    }

    /// <param name="values">In the order of the columns, keys first.</param>
    public RowChange Run(params ReadOnlySpan<SqlValue> values)
    {
        var isThere = _find.HasRows(values[.._keys]);
        return _write.Run(values) == 0 ? RowChange.Unchanged
            : isThere ? RowChange.Updated
            : RowChange.Inserted;
    }

    public void Dispose()
    {
        _find.Dispose();
        _write.Dispose();
    }
}
