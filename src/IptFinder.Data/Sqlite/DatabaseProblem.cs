using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace IptFinder.Data.Sqlite;

/// <summary>Says in a sentence what kept the database from doing its work.</summary>
public static class DatabaseProblem
{
    // Result codes of SQLite (sqlite.org/rescode.html).
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Null when it is a mistake of ours and not of the machine.</summary>
    public static string? Describe(DbException problem) => (problem as SqliteException)?.SqliteErrorCode switch
    {
        Busy or Locked => "Another import is running in this folder. Wait until it is done.",
        ReadOnly or CannotOpen => "The data folder cannot be written to. Check its permissions.",
        Full => "The disk is full. Nothing was changed.",
        Corrupt or NotADatabase => "The file directory.db is damaged or is no database. Move it away, and import again.",
        _ => null,
    };
}
