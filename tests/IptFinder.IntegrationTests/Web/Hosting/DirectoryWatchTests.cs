using System.Net;
using IptFinder.Data;
using IptFinder.Data.Import.Plans;
using IptFinder.Data.Records;
using IptFinder.Data.Search;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;
using IptFinder.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>Another process changes the directory under the running site.</summary>
public sealed class DirectoryWatchTests : IDisposable
{
    private const int RealId = 100_000;

    private readonly TestSite _site = new();
    private readonly LogLines<DirectoryWatch> _log = new();

    private DataFolder Data => new(Path.GetDirectoryName(_site.DatabaseFile)!);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Real_people_are_not_shown_before_someone_answers_for_the_site()
    {
        var watch = await WatchAsync();
        var before = (await _site.GetAsync("/api/v1/therapists")).Text;
        await AddRealAsync();

        await watch.LookAsync(CancellationToken.None);
        await watch.LookAsync(CancellationToken.None);

        Assert.Equal(before, (await _site.GetAsync("/api/v1/therapists")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.GetAsync($"/therapists/{RealId}/rita-real")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _site.GetAsync("/health")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/health/live")).Status);
        var line = Assert.Single(_log.Lines);
        Assert.Contains("set Operator:Name", line, StringComparison.Ordinal);
        Assert.Contains("set Operator:Contact", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_is_well_again_when_the_real_people_are_gone()
    {
        var watch = await WatchAsync();
        await AddRealAsync();
        await watch.LookAsync(CancellationToken.None);
        await using (var context = Data.Open())
        {
            await context.Therapists.Where(person => person.Id == RealId).ExecuteDeleteAsync();
        }

        await watch.LookAsync(CancellationToken.None);

        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/health")).Status);
        Assert.Contains("Searches find among ", _log.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Real_people_among_fictional_ones_are_told_apart()
    {
        _site.With("Operator:Name", "Example Clinic").With("Operator:Contact", "help@example.org");
        var watch = await WatchAsync();
        await AddRealAsync();
        await watch.LookAsync(CancellationToken.None);

        var real = (await _site.GetAsync($"/therapists/{RealId}/rita-real")).Page;
        var fictional = (await _site.GetAsync((await _site.GetAsync("/find")).Page.QuerySelector(".card h3 a")!.GetAttribute("href")!)).Page;
        var cards = (await _site.GetAsync("/find?near=06510&approach=ipt")).Page.QuerySelectorAll(".card");
        var about = (await _site.GetAsync("/about")).Page;

        Assert.Equal("Some therapists here are fictional, and marked so.", real.QuerySelector(".sample")!.TextContent.Trim());
        Assert.Null(real.Part("fictional"));
        Assert.Equal("Fictional", fictional.Part("fictional")!.TextContent.Trim());
        Assert.NotEmpty(cards);
        Assert.All(cards, card => Assert.Equal("Fictional", card.Part("fictional")!.TextContent));
        Assert.Contains("Some therapists here are fictional", about.QuerySelector("#data + dl")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No person", about.QuerySelector("#data + dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_sample_nobody_is_marked_one_by_one()
    {
        var watch = await WatchAsync();

        Assert.Null((await _site.GetAsync("/find")).Page.Part("fictional"));
    }

    [Fact]
    public async Task Plans_that_come_in_are_no_reason_to_load_the_therapists_again()
    {
        var watch = await WatchAsync();
        var before = _site.Services.GetRequiredService<CurrentDirectory>().Snapshot;
        await ImportPlansAsync(1);
        await watch.LookAsync(CancellationToken.None);

        Assert.Same(before, _site.Services.GetRequiredService<CurrentDirectory>().Snapshot);
        Assert.Empty(_log.Lines);
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/health")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/about")).Status);
    }

    [Fact]
    public async Task On_a_new_day_the_same_people_are_judged_anew()
    {
        var watch = await WatchAsync();
        var directory = _site.Services.GetRequiredService<CurrentDirectory>();
        var before = directory.Snapshot;
        _site.Clock.Advance(TimeSpan.FromDays(1));

        await watch.LookAsync(CancellationToken.None);

        Assert.Equal(before.Index.Today.AddDays(1), directory.Snapshot.Index.Today);
        Assert.Equal(before.Index.Count, directory.Snapshot.Index.Count);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("stays in use", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_directory_that_may_not_be_shown_is_read_once_a_day()
    {
        var read = 0;
        await using var directory = new CurrentDirectory(
            Data,
            _site.Services.GetRequiredService<ReferenceData>(),
            _site.Services.GetRequiredService<SearchRules>(),
            _site.Clock,
            _ => [$"Refused {++read} times."]);

        for (var day = 1; day <= 2; day++)
        {
            var before = read;
            Assert.False(await directory.RefreshAsync(CancellationToken.None));
            var refused = read;
            Assert.False(await directory.RefreshAsync(CancellationToken.None));

            Assert.NotEqual(before, refused);
            Assert.Equal(refused, read);
            Assert.Equal([$"Refused {refused} times."], directory.Objections);
            _site.Clock.Advance(TimeSpan.FromDays(1));
        }
    }

    [Fact]
    public async Task What_comes_in_together_with_plans_or_after_them_is_loaded()
    {
        _site.With("Operator:Name", "Example Clinic").With("Operator:Contact", "help@example.org");
        var watch = await WatchAsync();
        await ImportPlansAsync(1);
        await using (var context = Data.Open())
        {
            context.Suppressions.Add(new SuppressionRecord { Npi = 2000000010, Since = new DateOnly(2026, 11, 1) });
            await context.SaveChangesAsync();
        }

        await watch.LookAsync(CancellationToken.None);
        Assert.Single(_log.Lines);
        await ImportPlansAsync(2);
        await watch.LookAsync(CancellationToken.None);
        Assert.Single(_log.Lines);
        await AddRealAsync();
        await watch.LookAsync(CancellationToken.None);

        Assert.Equal(2, _log.Lines.Count);
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync($"/therapists/{RealId}/rita-real")).Status);
    }

    [Fact]
    public async Task A_directory_put_in_the_place_of_another_is_loaded()
    {
        var watch = await WatchAsync();
        var other = new DataFolder(Path.Combine(Data.Path, "other"));
        await new SmallDirectory(new DateOnly(2026, 11, 23)).WriteAsync(other);
        await using (var context = other.Open())
        {
            await context.Therapists.Where(person => person.Listing == null).ExecuteDeleteAsync();
        }

        await using var held = Data.OpenForReading(); // As a request does that runs meanwhile.
        await held.Database.OpenConnectionAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(Data.DatabaseFile);
        File.Move(other.DatabaseFile, Data.DatabaseFile);

        await watch.LookAsync(CancellationToken.None);

        Assert.Contains("\"total\":6,", (await _site.GetAsync("/api/v1/therapists")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/therapists/1/ann-certified")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/health")).Status);
        Assert.Equal("Searches find among 6 therapists now", Assert.Single(_log.Lines));
    }

    [Fact]
    public async Task While_another_writes_the_index_is_swapped_for_what_was_committed()
    {
        _site.With("Operator:Name", "Example Clinic").With("Operator:Contact", "help@example.org");
        var watch = await WatchAsync();
        await AddRealAsync();
        await using (var context = Data.Open())
        await using (var writing = await context.Database.BeginTransactionAsync())
        {
            await context.Therapists.ExecuteDeleteAsync();
            await watch.LookAsync(CancellationToken.None);

            Assert.Single(_log.Lines);
            Assert.Contains("Rita Real", (await _site.GetAsync("/api/v1/therapists?q=real")).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/find?near=06510")).Status);
            Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync($"/therapists/{RealId}/rita-real")).Status);
            await writing.CommitAsync();
        }

        await watch.LookAsync(CancellationToken.None);
        Assert.Contains("\"total\":0,", (await _site.GetAsync("/api/v1/therapists")).Text, StringComparison.Ordinal);
    }

    /// <summary>When the port is taken, the host would say of one that never came to run that it failed.</summary>
    [Fact]
    public void Nothing_runs_before_the_site_has_started() =>
        Assert.Empty(_site.Services.GetServices<IHostedService>().OfType<BackgroundService>());

    [Fact]
    public async Task A_directory_that_is_gone_or_damaged_is_told_once_and_pages_say_they_cannot_be_shown_now()
    {
        var watch = await WatchAsync();
        File.Delete(Data.DatabaseFile);
        await watch.LookAsync(CancellationToken.None);
        await watch.LookAsync(CancellationToken.None);
        await File.WriteAllTextAsync(Data.DatabaseFile, new string('x', 10_000));
        await watch.LookAsync(CancellationToken.None);
        await watch.LookAsync(CancellationToken.None);

        Assert.Equal(2, _log.Lines.Count);
        Assert.Contains("The file directory.db is damaged", _log.Lines[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _site.GetAsync("/find")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/learn")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _site.GetAsync("/health")).Status);
    }

    /// <summary>The site's clock stands still, so nobody else looks.</summary>
    private async Task<DirectoryWatch> WatchAsync()
    {
        Assert.Equal(HttpStatusCode.OK, (await _site.GetAsync("/health")).Status);
        return new DirectoryWatch(_site.Services.GetRequiredService<CurrentDirectory>(), TimeProvider.System, _log);
    }

    private async Task ImportPlansAsync(int number)
    {
        using var files = new TemporaryFolder();
        var paths = new PlanFileBuilder().Whole(number).Save(files.Path);
        Assert.IsType<PlanImportReport.Finished>(await new PlanImporter(Data, TimeProvider.System).ImportAsync(paths, null, default));
    }

    private async Task AddRealAsync()
    {
        await using var context = Data.Open();
        context.Add(new TherapistRecord
        {
            Id = RealId,
            Npi = 2000000002,
            FirstName = "Rita",
            MiddleName = "",
            LastName = "Real",
            NameSuffix = "",
            Credentials = "PhD",
            Profession = Profession.Psychologist,
            RegistryAsOf = new DateOnly(2026, 11, 1),
        });
        await context.SaveChangesAsync();
    }
}
