using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Search;

/// <summary>
/// The directory as it is now. Another process may import or remove at any time: <see cref="RefreshAsync"/> notices and
/// swaps in a new snapshot, while searches go on with the one they hold.
/// </summary>
public sealed class CurrentDirectory(DataFolder folder, ReferenceData reference) : IAsyncDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly ChangeCounter _changes = new(folder);
    private long _version = -1;
    private DirectorySnapshot? _snapshot;

    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public DirectorySnapshot Snapshot =>
        Volatile.Read(ref _snapshot) ?? throw new InvalidOperationException("The directory is not loaded yet.");

    public bool IsLoaded => Volatile.Read(ref _snapshot) is not null;

    /// <summary>Loads the directory if the database has changed since the last time; true when it had.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var version = await _changes.ReadAsync(cancellationToken);
            if (version == _version)
            {
                return false;
            }

            Volatile.Write(ref _snapshot, await LoadAsync(cancellationToken));
            _version = version;
            return true;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _refreshing.Dispose();
        await _changes.DisposeAsync();
    }

    private async Task<DirectorySnapshot> LoadAsync(CancellationToken cancellationToken)
    {
        await using var context = folder.OpenForReading();
        var people = new List<Therapist>();
        await foreach (var person in new TherapistReader(context, reference).ReadAllAsync(cancellationToken))
        {
            people.Add(person);
        }

        var imports = await context.ImportRuns.AsNoTracking()
            .GroupBy(run => run.Kind)
            .Select(runs => runs.OrderByDescending(run => run.Id).First())
            .ToListAsync(cancellationToken);
        return new DirectorySnapshot(
            people,
            [.. imports.OrderBy(run => run.Kind, StringComparer.Ordinal).Select(run => new ImportFact(run.Kind, run.FileName, run.AsOf, run.FinishedAt))],
            reference.Gazetteer);
    }
}
