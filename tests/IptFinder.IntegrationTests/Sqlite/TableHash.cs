using System.Security.Cryptography;
using System.Text;
using IptFinder.Data;
using Microsoft.Data.Sqlite;

namespace IptFinder.IntegrationTests.Sqlite;

/// <summary>One hash over every row of every table, so that two directories are the same or are not.</summary>
internal static class TableHash
{
    public static string Of(DataFolder folder) => Of(folder.DatabaseFile);

    public static string Of(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(table));
            foreach (var row in Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY rowid"))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(row + "\n"));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static List<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "NULL" : reader.GetString(column))));
        }

        return rows;
    }
}
