using IptFinder.Data.Sqlite;
using Microsoft.Data.Sqlite;

namespace IptFinder.IntegrationTests.Cli;

/// <summary>Ends <c>ipt restore</c> while it works: the directory is the old one or the one of the backup, never between.</summary>
public sealed class KilledRestoreTests : CommandTests
{
    private const int Rows = 200_000;
    private const string OldDay = "2026-11-01";
    private const string SavedDay = "2026-10-01";

    // Of what it writes over the old rows, when it is killed; the first time while it makes its own copy.
    private static readonly double[] Shares = [0, 0.01, 0.9];

    private string Backup => PathOf("backup.db");

    private string Log => Data.DatabaseFile + "-wal";

    [Fact]
    public async Task A_restore_killed_at_any_moment_leaves_the_old_rows_or_the_saved_ones_and_can_be_run_again()
    {
        await MakeAsync();
        var old = PathOf("old.db");
        File.Copy(Data.DatabaseFile, old);

        var killed = 0;
        foreach (var share in Shares)
        {
            File.Delete(Log);
            File.Copy(old, Data.DatabaseFile, overwrite: true);
            killed += await KillAtAsync(share) ? 1 : 0;

            Assert.Contains(State(), (string[])[$"{OldDay} {Rows}", $"{SavedDay} {Rows}"]);
        }

        Assert.NotEqual(0, killed);
        await DoneAsync("restore", Backup);
        Assert.Equal($"{SavedDay} {Rows}", State());
        Assert.Equal(["directory.db", "directory.lock"], Directory.GetFileSystemEntries(Data.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private async Task MakeAsync()
    {
        await Data.MigrateAsync(CancellationToken.None);
        Run($"INSERT INTO suppressions (npi, since) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows}) SELECT 1000000000 + i, '{SavedDay}' FROM n");
        Assert.Null(await DirectoryBackup.SaveAsync(Data, Backup, CancellationToken.None));
        Run($"UPDATE suppressions SET since = '{OldDay}'");
        Run("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
    }

    /// <returns>Whether it was still running.</returns>
    private async Task<bool> KillAtAsync(double share)
    {
        var enough = share * new FileInfo(Backup).Length;
        using var process = Start("restore", Backup);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1)); // It writes for some ten.
        while (!process.HasExited && !HasWritten(enough))
        {
            await timer.WaitForNextTickAsync();
        }

        process.Kill();
        await process.WaitForExitAsync();
        return process.ExitCode != 0;
    }

    /// <summary>Whether it has come as far as making its own copy, for nothing, or else as far as writing so many bytes over the old rows.</summary>
    private bool HasWritten(double bytes)
    {
        if (bytes == 0)
        {
            return Directory.Exists(Path.Combine(Data.Path, "unfinished"));
        }

        // One look at both: it takes the log away itself when it is done, so a second look may find none.
        var log = new FileInfo(Log);
        return log.Exists && log.Length >= bytes;
    }

    /// <summary>The days of all rows, which are one in a whole directory, and how many there are.</summary>
    private string State()
    {
        Assert.Equal("ok", Run("PRAGMA integrity_check"));
        return $"{Run("SELECT group_concat(DISTINCT since) FROM suppressions")} {Run("SELECT count(*) FROM suppressions")}";
    }

    private string? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Data.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
