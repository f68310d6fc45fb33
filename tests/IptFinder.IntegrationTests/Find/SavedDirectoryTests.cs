using System.Security.Cryptography;
using System.Text;
using IptFinder.Data;
using IptFinder.Data.Records;
using IptFinder.Data.Search;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Find;

/// <summary>A start answers with what was judged before, and judges everyone anew at the next look.</summary>
public sealed class SavedDirectoryTests : IAsyncLifetime, IDisposable
{
    private static readonly ReferenceData Reference = TestReference.Data;
    private static readonly TrainingLadder Ladder = new(Reference);
    private static readonly SearchRules Rules = new(new SearchFilters(Reference, Ladder), Ladder, new PracticeAuthority(Reference.Compacts));

    private readonly TemporaryFolder _files = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(Site.Today, new TimeOnly(12, 0), TimeSpan.Zero));

    private DataFolder Data => new(_files.Path);

    public async Task InitializeAsync()
    {
        await new SmallDirectory(Site.Today).WriteAsync(Data);
        await using var before = Start();
        Assert.True(await before.RefreshAsync(CancellationToken.None));
        Assert.True(File.Exists(Data.SavedSearchFile));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _files.Dispose();
    }

    [Fact]
    public async Task A_start_answers_with_what_was_judged_before_and_the_next_look_judges_anew()
    {
        await RenameAsync("Renamed");
        await using var directory = Start();

        Assert.True(await directory.RefreshAsync(CancellationToken.None));
        Assert.Equal([SmallDirectory.Rita], Named(directory, "registry"));
        Assert.Empty(Named(directory, "renamed"));
        Assert.Equal(31, directory.Snapshot.Index.Count);
        Assert.Equal(Site.Today, directory.Snapshot.Index.Today);

        Assert.True(await directory.RefreshAsync(CancellationToken.None));
        Assert.Empty(Named(directory, "registry"));
        Assert.Equal([SmallDirectory.Rita], Named(directory, "renamed"));
        Assert.False(await directory.RefreshAsync(CancellationToken.None));
    }

    [Fact]
    public async Task It_counts_towns_states_and_fictional_people_as_they_are()
    {
        await using var saved = Start();
        await saved.RefreshAsync(CancellationToken.None);
        var before = saved.Snapshot;
        await saved.RefreshAsync(CancellationToken.None);

        Assert.NotSame(before, saved.Snapshot);
        Assert.Equal(6, before.Places.Fictional);
        Assert.Equal(saved.Snapshot.Places.States.OrderBy(state => state.Key), before.Places.States.OrderBy(state => state.Key));
        Assert.Equal(saved.Snapshot.Places.Towns.OrderBy(town => town.Key), before.Places.Towns.OrderBy(town => town.Key));
        Assert.NotEmpty(before.Places.Towns);
    }

    [Fact]
    public async Task What_is_of_another_day_is_passed_over()
    {
        await RenameAsync("Renamed");
        _clock.Advance(TimeSpan.FromDays(1));

        await AssertReadsEveryoneAsync();
    }

    [Fact]
    public async Task What_is_from_before_an_import_is_passed_over()
    {
        await RenameAsync("Renamed");
        await using (var context = Data.Open())
        {
            context.ImportRuns.Add(new ImportRunRecord
            {
                Kind = "listings",
                FileName = "listings.json",
                AsOf = Site.Today,
                Sha256 = new string('0', 64),
                FinishedAt = Site.Today.ToDateTime(TimeOnly.MinValue),
                Read = 1,
                Inserted = 0,
                Updated = 0,
                Unchanged = 1,
                Skipped = 0,
                Rejected = 0,
                Delisted = 0,
            });
            await context.SaveChangesAsync();
        }

        await AssertReadsEveryoneAsync();
    }

    [Fact]
    public async Task What_is_of_another_directory_is_passed_over()
    {
        await RenameAsync("Renamed");
        await using (var context = Data.Open())
        {
            await context.Therapists.Where(person => person.Id == SmallDirectory.Ann).ExecuteDeleteAsync();
        }

        await AssertReadsEveryoneAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(500)]
    [InlineData(-1)]
    public async Task What_is_harmed_is_passed_over(int at)
    {
        await RenameAsync("Renamed");
        var bytes = await File.ReadAllBytesAsync(Data.SavedSearchFile);
        bytes[at < 0 ? ^-at : at] ^= 0x10;
        await File.WriteAllBytesAsync(Data.SavedSearchFile, bytes);

        await AssertReadsEveryoneAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(400)]
    public async Task What_is_cut_short_is_passed_over(int length)
    {
        await RenameAsync("Renamed");
        await using (var file = File.OpenWrite(Data.SavedSearchFile))
        {
            file.SetLength(length);
        }

        await AssertReadsEveryoneAsync();
    }

    /// <summary>Whole, as its hash says, and yet none of ours.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\u0001\0\0\0")]
    [InlineData("\u0004\0\0\0null")]
    [InlineData("\u0002\0\0\0{}")]
    [InlineData("\u0001\0\0\0x")]
    [InlineData("\u00ff\u00ff\u00ff\u00ffxx")]
    [InlineData("\u00ff\u00ff\u00ff\u007fxx")]
    public async Task What_is_whole_and_not_ours_is_passed_over(string content)
    {
        await RenameAsync("Renamed");
        await WriteWithHashAsync(Encoding.Latin1.GetBytes(content));

        await AssertReadsEveryoneAsync();
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.99)]
    public async Task What_ends_too_early_is_passed_over(double part)
    {
        await RenameAsync("Renamed");
        var bytes = (await File.ReadAllBytesAsync(Data.SavedSearchFile))[..^SHA256.HashSizeInBytes];
        await WriteWithHashAsync(bytes[..(int)(bytes.Length * part)]);

        await AssertReadsEveryoneAsync();
    }

    [Fact]
    public async Task A_damaged_database_behind_it_is_told_and_not_read_again_and_again()
    {
        await using (var context = Data.Open())
        {
            await context.Listings.Where(listing => listing.TherapistId == SmallDirectory.Ann)
                .ExecuteUpdateAsync(rows => rows.SetProperty(listing => listing.Document, "{"));
        }

        await using var directory = Start();
        Assert.True(await directory.RefreshAsync(CancellationToken.None));
        Assert.False(await directory.RefreshAsync(CancellationToken.None));

        Assert.Contains("damaged", Assert.Single(directory.Objections), StringComparison.Ordinal);
        Assert.False(await directory.RefreshAsync(CancellationToken.None));
        Assert.Equal([SmallDirectory.Rita], Named(directory, "registry"));
        File.Delete(Data.SavedSearchFile);
        await using var another = Start();
        await Assert.ThrowsAsync<UnusableDirectoryException>(() => another.RefreshAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Who_leaves_while_everyone_is_judged_is_not_kept_in_the_file()
    {
        _clock.Advance(TimeSpan.FromDays(1));
        await using var directory = Start(_ =>
        {
            using var context = Data.Open();
            context.Therapists.Where(person => person.Id == SmallDirectory.Rita).ExecuteDelete();
            return [];
        });

        Assert.True(await directory.RefreshAsync(CancellationToken.None));
        Assert.False(File.Exists(Data.SavedSearchFile));
    }

    [Fact]
    public async Task Where_it_cannot_be_saved_the_directory_is_shown_all_the_same()
    {
        File.Delete(Data.SavedSearchFile);
        Directory.CreateDirectory(Data.SavedSearchFile);
        await using var directory = Start();

        Assert.True(await directory.RefreshAsync(CancellationToken.None));
        Assert.Equal([SmallDirectory.Rita], Named(directory, "registry"));
    }

    [Fact]
    public async Task What_may_not_be_shown_is_not_saved_and_not_shown_from_before()
    {
        File.SetLastWriteTimeUtc(Data.SavedSearchFile, DateTime.UnixEpoch);
        await using var directory = Start(_ => ["Not now."]);

        Assert.False(await directory.RefreshAsync(CancellationToken.None));
        Assert.False(directory.IsLoaded);
        Assert.Equal(["Not now."], directory.Objections);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Data.SavedSearchFile));
    }

    private Task WriteWithHashAsync(byte[] content) =>
        File.WriteAllBytesAsync(Data.SavedSearchFile, [.. content, .. SHA256.HashData(content)]);

    private async Task AssertReadsEveryoneAsync()
    {
        await using var directory = Start();
        Assert.True(await directory.RefreshAsync(CancellationToken.None));
        Assert.Equal([SmallDirectory.Rita], Named(directory, "renamed"));
    }

    /// <summary>By hand: nothing but the row itself tells of it.</summary>
    private async Task RenameAsync(string lastName)
    {
        await using var context = Data.Open();
        await context.Therapists.Where(person => person.Id == SmallDirectory.Rita)
            .ExecuteUpdateAsync(rows => rows.SetProperty(person => person.LastName, lastName));
    }

    private CurrentDirectory Start(Func<DirectorySnapshot, IReadOnlyList<string>>? mayNotShow = null) =>
        new(Data, Reference, Rules, _clock, mayNotShow ?? (_ => []));

    private static IReadOnlyList<int> Named(CurrentDirectory directory, string name) =>
        directory.Snapshot.Index.Search(new TherapistQuery { Name = name }).Ids;
}
