using Microsoft.Data.Sqlite;

namespace IptFinder.Data.Sqlite;

/// <summary>Says in a sentence what kept the database from doing its work.</summary>
public static class DatabaseProblem
{
    internal const string Damaged = "The file directory.db is damaged or is no database. Restore a backup, or move it away and import again.";

    // Result codes of SQLite (sqlite.org/rescode.html).
    internal const int ReadOnly = 8;
    internal const int CannotOpen = 14;
    internal const int Corrupt = 11;
    internal const int NotADatabase = 26;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Disk = 10;
    private const int Full = 13;

    /// <summary>Null when it is a mistake of ours and not of the machine.</summary>
    public static string? Describe(Exception problem) => problem switch
    {
        UnusableDirectoryException or IOException or UnauthorizedAccessException => problem.Message,
        SqliteException database => Describe(database.SqliteErrorCode),
        _ => null,
    };

    private static string? Describe(int code) => code switch
    {
        Busy or Locked => "Another import is running in this folder. Wait until it is done.",
        ReadOnly => "The data folder cannot be written to. Check its permissions.",
        CannotOpen => "The file directory.db cannot be opened. If it is gone, restore a backup; else check the permissions of its folder.",
        Disk => "The disk does not take or give what it should. Nothing was changed. Check its space, your quota and its health.",
        Full => "The disk is full. Nothing was changed.",
        Corrupt or NotADatabase => Damaged,
        _ => null,
    };

    /// <summary>Of a database that exists.</summary>
    internal static string WhyNotOpened(DataFolder folder)
    {
        try
        {
            using var readable = File.OpenRead(folder.DatabaseFile);
            return $"The data folder {folder.Path} cannot be written to. Check its permissions: SQLite writes beside directory.db even to read it.";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"The file {folder.DatabaseFile} cannot be read. Check its permissions.";
        }
    }
}
