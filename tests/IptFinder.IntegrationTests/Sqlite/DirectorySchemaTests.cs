using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;
using IptFinder.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Sqlite;

/// <summary>What becomes of a database that is there already when a program starts.</summary>
public sealed class DirectorySchemaTests : IDisposable
{
    /// <summary>What a process leaves that was killed while it made the tables.</summary>
    private const string LeftoverLock =
        """
        CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-23 10:00:00');
        """;

    // Only a program that would wait for ever comes to it.
    private static readonly TimeSpan ForEver = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    private DataFolder Data => new(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_lock_left_by_a_killed_process_holds_nobody_up()
    {
        await RunAsync(LeftoverLock);

        await MigrateAsync();

        await using var context = Data.OpenForReading();
        Assert.Equal(0, await context.Therapists.CountAsync());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_lock_left_in_a_directory_holds_no_import_up()
    {
        await MigrateAsync();
        await RunAsync(LeftoverLock);
        using var limit = new CancellationTokenSource(ForEver);
        var file = new RegistryFileBuilder().Person(1).Save(_folder.File("npidata_pfile_20260608-20260614.csv"));

        var result = await new NppesImporter(Data, TestReference.Data, TimeProvider.System)
            .ImportAsync(new NppesRequest { Paths = [file] }, null, limit.Token);

        Assert.IsType<ImportResult.Finished>(result);
    }

    [Fact]
    public async Task Many_that_start_at_once_all_find_the_tables()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(MigrateAsync)));

        await using var context = Data.OpenForReading();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_directory_that_is_current_is_not_written_to()
    {
        await MigrateAsync();
        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(Data.DatabaseFile);
        File.Delete(_folder.File("directory.lock"));

        await MigrateAsync();

        Assert.Equal(before, await File.ReadAllBytesAsync(Data.DatabaseFile));
        Assert.False(File.Exists(_folder.File("directory.lock")));
    }

    [Fact]
    public async Task An_import_that_writes_keeps_nobody_from_starting()
    {
        await MigrateAsync();
        await using var importing = Data.Open();
        await using var transaction = await importing.Database.BeginTransactionAsync();
        await importing.Database.ExecuteSqlRawAsync("DELETE FROM import_runs");

        await MigrateAsync();

        await transaction.CommitAsync();
    }

    [Fact]
    public async Task The_log_is_switched_on_again()
    {
        await MigrateAsync();
        SqliteConnection.ClearAllPools();
        await RunAsync("PRAGMA journal_mode=DELETE;");

        await MigrateAsync();

        SqliteConnection.ClearAllPools();
        await using var context = Data.OpenForReading();
        Assert.Equal(["wal"], await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync());
    }

    [Fact]
    public async Task A_directory_of_a_newer_version_is_refused_and_left_alone()
    {
        await MigrateAsync();
        await RunAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20991231235959_Later', '12.0.0');");

        var problem = await Assert.ThrowsAsync<UnusableDirectoryException>(MigrateAsync);

        Assert.StartsWith("This directory was made by a newer IptFinder.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        await RunAsync("CREATE TABLE recipes (name TEXT);");
        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(Data.DatabaseFile);

        var problem = await Assert.ThrowsAsync<UnusableDirectoryException>(MigrateAsync);

        Assert.Contains("another program", problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Data.DatabaseFile));
    }

    [Fact]
    public async Task A_file_without_a_byte_becomes_a_directory()
    {
        await File.WriteAllBytesAsync(Data.DatabaseFile, []);

        await MigrateAsync();

        await using var context = Data.OpenForReading();
        Assert.Equal(0, await context.Therapists.CountAsync());
    }

    [Fact]
    public async Task What_the_log_of_a_database_that_was_moved_away_holds_does_not_come_back()
    {
        await MigrateAsync();
        await using (var context = Data.Open())
        {
            await context.Database.OpenConnectionAsync(); // As a running site does: the log stays while it is open.
            context.Add(new RemovedListingRecord { ListingId = "old", RemovedOn = new DateOnly(2026, 11, 23) });
            await context.SaveChangesAsync();
            File.Move(Data.DatabaseFile, _folder.File("away.db"));
            SqliteConnection.ClearAllPools();
            Assert.True(new FileInfo(Data.DatabaseFile + "-wal").Length > 0);

            await MigrateAsync();
        }

        SqliteConnection.ClearAllPools();
        await using var fresh = Data.Open();
        Assert.Equal(0, await fresh.RemovedListings.CountAsync());
        Assert.Equal("ok", (await fresh.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync()).Single());
    }

    private async Task MigrateAsync()
    {
        using var limit = new CancellationTokenSource(ForEver);
        await Data.MigrateAsync(limit.Token);
    }

    private async Task RunAsync(string sql)
    {
        await using var context = Data.Open();
        await context.Database.ExecuteSqlRawAsync(sql);
    }
}
