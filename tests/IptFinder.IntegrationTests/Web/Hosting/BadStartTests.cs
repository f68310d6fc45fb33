using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using IptFinder.Data;
using IptFinder.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>The site, started where it cannot run: it says why in one sentence and ends.</summary>
[UnsupportedOSPlatform("windows")]
public sealed partial class BadStartTests : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly TemporaryFolder _folder = new();
    private bool _isLocked;

    private DataFolder Data => new(_folder.Path);

    public void Dispose()
    {
        File.SetUnixFileMode(_folder.Path, Readable | Enterable | UnixFileMode.UserWrite);
        _folder.Dispose();
    }

    [Fact]
    public async Task Over_random_bytes()
    {
        var bytes = new byte[100_000];
        new Random(20261124).NextBytes(bytes);
        await File.WriteAllBytesAsync(Data.DatabaseFile, bytes);

        await CannotStartAsync("The file directory.db is damaged or is no database.");
    }

    [Fact]
    public async Task Over_a_database_that_is_damaged_in_the_middle()
    {
        await MakeAsync();
        var bytes = await File.ReadAllBytesAsync(Data.DatabaseFile);
        new Random(20261124).NextBytes(bytes.AsSpan(4096, bytes.Length - 8192));
        await File.WriteAllBytesAsync(Data.DatabaseFile, bytes);

        await CannotStartAsync("The file directory.db is damaged or is no database.");
    }

    [Fact]
    public async Task Over_a_listing_that_no_import_wrote()
    {
        await MakeAsync();
        await using (var context = Data.Open())
        {
            await context.Listings.ExecuteUpdateAsync(listings => listings.SetProperty(listing => listing.Document, "{\"id\": 1"));
        }

        await CannotStartAsync("The file directory.db is damaged or is no database.");
    }

    [Fact]
    public async Task Over_a_database_of_another_program()
    {
        await using (var context = Data.Open())
        {
            await context.Database.ExecuteSqlRawAsync("CREATE TABLE recipes (name TEXT);");
        }

        await CannotStartAsync("The file directory.db is the database of another program.");
    }

    [Fact]
    public async Task Over_a_directory_of_a_newer_version()
    {
        await MakeAsync();
        await using (var context = Data.Open())
        {
            await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20991231235959_Later', '12.0.0');");
        }

        await CannotStartAsync("This directory was made by a newer IptFinder.");
    }

    [Fact]
    public async Task Over_a_folder_where_the_database_should_be()
    {
        Directory.CreateDirectory(Data.DatabaseFile);

        await CannotStartAsync("directory.db is a folder.");
    }

    [Fact]
    public async Task Over_a_file_where_the_folder_should_be()
    {
        await File.WriteAllTextAsync(_folder.File("data"), "");

        await CannotStartAsync("is a file. Name a folder in IPTFINDER_DATA.", _folder.File("data"));
    }

    [Fact]
    public async Task Over_a_database_that_may_not_be_read()
    {
        await MakeAsync();
        Lock(UnixFileMode.None);

        await CannotStartAsync("cannot be read. Check its permissions.");
    }

    [Fact]
    public async Task In_an_empty_folder_that_cannot_be_written_to()
    {
        Lock();

        await CannotStartAsync("cannot be written to. Check its permissions.");
    }

    [Fact]
    public async Task Over_a_database_whose_log_cannot_be_written()
    {
        await MakeAsync();
        Lock(Readable);

        await CannotStartAsync("cannot be written to. Check its permissions: SQLite writes beside directory.db even to read it.");
    }

    [Fact]
    public async Task A_database_without_a_log_is_served_from_a_folder_that_cannot_be_written_to()
    {
        await MakeAsync();
        await using (var context = Data.Open())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=DELETE;");
        }

        Lock(Readable);

        // It comes as far as the operator, who is asked for when the directory has been read.
        await CannotStartAsync("set Operator:Name", sentences: 2);
        Assert.Equal(["directory.db", "directory.lock"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Where_another_program_listens()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (code, output) = await SiteProcess.RunToEndAsync(_folder.Path, new Uri($"http://{taken.LocalEndpoint}"));

        AssertSays(code, output, "Another program uses that address.", sentences: 1);
    }

    [Fact]
    public async Task With_settings_it_cannot_use_it_names_them_all_and_touches_nothing()
    {
        var (code, output) = await SiteProcess.RunToEndAsync(
            _folder.Path,
            settings:
            [
                ("Site__Htps", "true"),
                ("Site__Proxies", "127.0.0.1"),
                ("Site__PagesPerMinute", "many"),
                ("Site__JsonLog", "maybe"),
                ("ASPNETCORE_URLS", "htp://x"),
                ("ASPNETCORE_HTTP_PORTS", "abc"),
                ("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense"),
            ]);

        AssertSays(code, output, "Site:Htps is no setting of this site.", sentences: 7);
        Assert.All(
            ["Site:Proxies is a list.", "Site:PagesPerMinute must be", "Site:JsonLog must be", "\"htp://x\"", "\"abc\"", "OTEL_EXPORTER_OTLP_ENDPOINT must be"],
            part => Assert.Contains(part, output, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task With_https_and_no_certificate()
    {
        using var home = new TemporaryFolder(); // A developer's own home has one.

        var (code, output) = await SiteProcess.RunToEndAsync(
            _folder.Path, settings: [("ASPNETCORE_URLS", "https://127.0.0.1:0"), ("HOME", home.Path)]);

        AssertSays(code, output, "There is no certificate for https. Name an http address in ASPNETCORE_URLS", sentences: 1);
    }

    private async Task MakeAsync()
    {
        await new SmallDirectory(new DateOnly(2026, 11, 23)).WriteAsync(Data);
        SqliteConnection.ClearAllPools();
    }

    private async Task CannotStartAsync(string sentence, string? data = null, int sentences = 1)
    {
        SqliteConnection.ClearAllPools();

        var (code, output) = await SiteProcess.RunToEndAsync(data ?? _folder.Path, asNobody: _isLocked);

        AssertSays(code, output, sentence, sentences);
    }

    private void Lock(UnixFileMode? database = null)
    {
        SqliteConnection.ClearAllPools();
        if (database is { } mode)
        {
            File.SetUnixFileMode(Data.DatabaseFile, mode);
        }

        File.SetUnixFileMode(_folder.Path, Readable | Enterable);
        _isLocked = true;
    }

    private static void AssertSays(int code, string output, string sentence, int sentences)
    {
        Assert.True(code == 1, output);
        Assert.Contains(sentence, output, StringComparison.Ordinal);
        Assert.Equal(sentences, Line.Count(output));
        Assert.Equal(sentences, output.Split("IptFinder cannot start. ").Length - 1);
    }

    [GeneratedRegex(@"\S[^\n]*", RegexOptions.None, 10_000)]
    private static partial Regex Line { get; }
}
