using IptFinder.Data;
using IptFinder.Data.Sqlite;
using IptFinder.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Sqlite;

public sealed class DirectoryBackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private DataFolder Data => new(_folder.File("data"));

    private string Backup => _folder.File("backup.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_is_one_file_with_the_same_rows_and_the_directory_stays()
    {
        await MakeAsync();
        var before = TableHash.Of(Data);
        await File.WriteAllTextAsync(Backup + ".unfinished", "Left by a killed one.");

        Assert.Null(await SaveAsync());

        Assert.Equal(before, TableHash.Of(Backup));
        Assert.Equal(before, TableHash.Of(Data));
        Assert.Equal(["backup.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task While_another_writes_the_last_committed_state_is_saved()
    {
        await MakeAsync();
        var before = TableHash.Of(Data);
        await using var context = Data.Open();
        await using var writing = await context.Database.BeginTransactionAsync();
        await context.Therapists.ExecuteDeleteAsync();

        Assert.Null(await SaveAsync());

        Assert.Equal(before, TableHash.Of(Backup));
    }

    [Fact]
    public async Task While_another_writes_nothing_is_restored()
    {
        await MakeAsync();
        Assert.Null(await SaveAsync());
        await using var context = Data.Open();
        await using var writing = await context.Database.BeginTransactionAsync();
        await context.Therapists.ExecuteDeleteAsync();

        var problem = await Assert.ThrowsAsync<SqliteException>(RestoreAsync);
        await writing.CommitAsync();

        Assert.Equal("Another import is running in this folder. Wait until it is done.", DatabaseProblem.Describe(problem));
        Assert.Equal(0, await context.Therapists.CountAsync());
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("missing")]
    [InlineData("emptied")]
    [InlineData("no database")]
    [InlineData("damaged")]
    [InlineData("of a newer version")]
    public async Task Whatever_became_of_the_directory_it_is_again_what_it_was(string fate)
    {
        await MakeAsync();
        var before = TableHash.Of(Data);
        Assert.Null(await SaveAsync());
        await SpoilAsync(fate);
        await File.WriteAllTextAsync(Data.SavedSearchFile, "Holds names.");

        Assert.Null(await RestoreAsync());

        Assert.Equal(before, TableHash.Of(Data));
        Assert.True(await Data.IsMigratedAsync(CancellationToken.None));
        Assert.False(File.Exists(Data.SavedSearchFile));
        Assert.False(Directory.Exists(Path.Combine(Data.Path, "unfinished")));
        await using var context = Data.OpenForReading();
        Assert.Equal(["wal"], await context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync());
    }

    [Fact]
    public async Task A_backup_of_an_earlier_version_is_brought_up_to_date()
    {
        await using (var context = Data.Open())
        {
            await context.Database.MigrateAsync(context.Database.GetMigrations().First());
        }

        Assert.False(await Data.IsMigratedAsync(CancellationToken.None));
        Assert.Null(await SaveAsync());
        Assert.False(await Data.IsMigratedAsync(CancellationToken.None));

        Assert.Null(await RestoreAsync());

        Assert.True(await Data.IsMigratedAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_plain_copy_of_a_database_with_its_log_is_a_backup_too()
    {
        await MakeAsync();
        await using var held = Data.Open(); // Keeps the log beside it.
        await held.Suppressions.AddAsync(new() { Npi = 2000000010, Since = new DateOnly(2026, 11, 1) });
        await held.SaveChangesAsync();
        File.Copy(Data.DatabaseFile, Backup);
        File.Copy(Data.DatabaseFile + "-wal", Backup + "-wal");
        var before = TableHash.Of(Data);
        await held.Suppressions.ExecuteDeleteAsync();

        Assert.Null(await RestoreAsync());

        Assert.Equal(before, TableHash.Of(Data));
    }

    [Fact]
    public async Task What_cannot_be_saved_is_refused_in_a_sentence()
    {
        Assert.Contains("There is no directory in", await SaveAsync(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data.Path));

        await MakeAsync();
        Assert.Contains("There is no folder", await DirectoryBackup.SaveAsync(Data, _folder.File("no/backup.db"), default), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Backup, "Mine.");
        Assert.Contains("is there already. Name another file", await SaveAsync(), StringComparison.Ordinal);
        Assert.Equal("Mine.", await File.ReadAllTextAsync(Backup));

        File.Delete(Backup);
        await SpoilAsync("emptied");
        Assert.Contains("There is no directory in", await SaveAsync(), StringComparison.Ordinal);
        await SpoilAsync("missing");
        await MakeAsync();
        await SpoilAsync("damaged");
        Assert.Contains("The file directory.db is damaged, so there is no new backup.", await SaveAsync(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("missing", "There is no file")]
    [InlineData("folder", "is a folder. Name the file of a backup.")]
    [InlineData("text", "is damaged or is no backup. Nothing was changed.")]
    [InlineData("damaged", "is damaged or is no backup. Nothing was changed.")]
    [InlineData("empty", "is no backup of a directory. Nothing was changed.")]
    [InlineData("foreign", "is no backup of a directory. Nothing was changed.")]
    [InlineData("newer", "was made by a newer IptFinder. Use that version to restore it. Nothing was changed.")]
    public async Task What_is_no_backup_is_refused_in_a_sentence_and_changes_nothing(string kind, string sentence)
    {
        await MakeAsync();
        var before = TableHash.Of(Data);
        await MakeBackupAsync(kind);

        Assert.Contains(sentence, await RestoreAsync(), StringComparison.Ordinal);

        Assert.Equal(before, TableHash.Of(Data));
        Assert.False(Directory.Exists(Path.Combine(Data.Path, "unfinished")));
    }

    [Fact]
    public async Task A_database_of_another_program_is_not_written_over()
    {
        await MakeAsync();
        Assert.Null(await SaveAsync());
        await SpoilAsync("missing");
        Run(Data.DatabaseFile, "CREATE TABLE recipes (name TEXT)");

        Assert.Contains("is the database of another program. Move it away, and restore again.", await RestoreAsync(), StringComparison.Ordinal);
    }

    private async Task MakeAsync() => await new SmallDirectory(new DateOnly(2026, 11, 23)).WriteAsync(Data);

    private Task<string?> SaveAsync() => DirectoryBackup.SaveAsync(Data, Backup, CancellationToken.None);

    private Task<string?> RestoreAsync() => DirectoryBackup.RestoreAsync(Data, Backup, CancellationToken.None);

    private async Task MakeBackupAsync(string kind)
    {
        switch (kind)
        {
            case "folder":
                Directory.CreateDirectory(Backup);
                break;
            case "text":
                await File.WriteAllTextAsync(Backup, "This is a text.\n");
                break;
            case "empty":
                await File.WriteAllBytesAsync(Backup, []);
                break;
            case "foreign":
                Run(Backup, "CREATE TABLE recipes (name TEXT)");
                break;
            case "damaged":
                Assert.Null(await SaveAsync());
                await DamageAsync(Backup);
                break;
            case "newer":
                Assert.Null(await SaveAsync());
                Run(Backup, NewerVersion);
                break;
        }
    }

    private const string NewerVersion = "INSERT INTO __EFMigrationsHistory VALUES ('20991231235959_Later', '12.0.0')";

    private async Task SpoilAsync(string fate)
    {
        SqliteConnection.ClearAllPools();
        switch (fate)
        {
            case "changed":
                Run(Data.DatabaseFile, "DELETE FROM listings");
                break;
            case "missing":
                File.Delete(Data.DatabaseFile);
                break;
            case "emptied":
                await File.WriteAllBytesAsync(Data.DatabaseFile, []);
                break;
            case "no database":
                await File.WriteAllTextAsync(Data.DatabaseFile, new string('x', 10_000));
                break;
            case "damaged":
                await DamageAsync(Data.DatabaseFile);
                break;
            default:
                Run(Data.DatabaseFile, NewerVersion);
                break;
        }
    }

    private static async Task DamageAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        new Random(20261128).NextBytes(bytes.AsSpan(4096));
        await File.WriteAllBytesAsync(file, bytes);
    }

    private static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
