using System.Collections.Concurrent;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>
/// The directory as it is now. Another process may import or remove at any time: <see cref="RefreshAsync"/> notices and
/// swaps in a new snapshot, while searches go on with the one they hold. So does a new day: what was fresh yesterday may not be
/// so today.
/// </summary>
/// <param name="folder">Where its database is.</param>
/// <param name="reference">What its facts are read with.</param>
/// <param name="rules">What decides who is found.</param>
/// <param name="time">Tells the day the index is for.</param>
/// <param name="mayNotShow">Why a snapshot may not be shown; empty when it may.</param>
public sealed class CurrentDirectory(
    DataFolder folder, ReferenceData reference, SearchRules rules, TimeProvider time, Func<DirectorySnapshot, IReadOnlyList<string>> mayNotShow)
    : IAsyncDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly ChangeCounter _changes = new(folder);
    private readonly SavedDirectory _saved = new(folder, rules);
    private (int File, long Commits) _version;
    private DirectoryState? _state;
    private DirectorySnapshot? _snapshot;
    private IReadOnlyList<string> _objections = [];

    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public DirectorySnapshot Snapshot =>
        Volatile.Read(ref _snapshot) ?? throw new InvalidOperationException("The directory is not loaded yet.");

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public bool IsLoaded => Volatile.Read(ref _snapshot) is not null;

    /// <summary>Why the directory that lies in the folder is not the one shown; empty when it is.</summary>
    public IReadOnlyList<string> Objections => Volatile.Read(ref _objections);

    /// <summary>
    /// Looks at the directory if the database has changed since the last time. True when it is now the one shown; one with
    /// <see cref="Objections"/> leaves the old one in use.
    /// </summary>
    /// <exception cref="UnusableDirectoryException">The database holds what no import wrote.</exception>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            return await LookAsync(cancellationToken);
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

    /// <summary>
    /// What was read on the way is ten times what is kept. Left to itself the collector holds that memory until the machine runs
    /// short; a tenth of a second after an import, and once a day, is a fair price for it.
    /// </summary>
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var version = await _changes.ReadAsync(cancellationToken);
        if (version == _version && _state?.Day == Today)
        {
            return false;
        }

        await using var context = folder.OpenForReading();
        await using var transaction = await ReadTransaction.BeginAsync(context, cancellationToken);
        var state = await DirectoryState.ReadAsync(context, Today, cancellationToken);
        if (version.File == _version.File && state.HasOnlyPlansBeyond(_state))
        {
            (_version, _state) = (version, state);
            return false;
        }

        if (!IsLoaded && ShowSaved(state))
        {
            return true; // The next look judges everyone: an earlier version of this program may have done it, or a hand changed a row.
        }

        try
        {
            var isShown = JudgeAndShow(context, state, cancellationToken);
            (_version, _state) = (version, state);
            if (isShown && await _changes.ReadAsync(cancellationToken) != version)
            {
                folder.ForgetSavedSearch(); // Someone who is in it may have left meanwhile.
            }

            return isShown;
        }
        catch (UnusableDirectoryException damage) when (IsLoaded)
        {
            Volatile.Write(ref _objections, [damage.Message]); // It stays so until somebody changes it: not read again before.
            (_version, _state) = (version, state);
            return false;
        }
        finally
        {
            GiveBack();
        }
    }

    private bool ShowSaved(DirectoryState state) =>
        _saved.Read(state) is { } saved && Show(saved.People, saved.Places, state);

    private bool JudgeAndShow(DirectoryDbContext context, DirectoryState state, CancellationToken cancellationToken)
    {
        var places = new PlaceCounter(reference.Gazetteer);
        var people = Judge(context, places, cancellationToken);
        var isShown = Show(people, places.Counts, state);
        if (isShown)
        {
            _saved.Write(state, people, places.Counts);
        }

        return isShown;
    }

    /// <summary>False when it may not be shown; the old one stays in use.</summary>
    private bool Show(JudgedPeople people, PlaceCounts places, DirectoryState state)
    {
        var snapshot = new DirectorySnapshot(new SearchIndex(people, rules), places, state.Imports);
        var objections = mayNotShow(snapshot);
        Volatile.Write(ref _objections, objections);
        if (objections.Count == 0)
        {
            Volatile.Write(ref _snapshot, snapshot);
        }

        return objections.Count == 0;
    }

    private JudgedPeople Judge(DirectoryDbContext context, PlaceCounter places, CancellationToken cancellationToken)
    {
        try
        {
            return JudgedPeople.Of(Everyone(context, places, cancellationToken), rules, Today);
        }
        catch (InvalidDataException damage)
        {
            throw new UnusableDirectoryException(DatabaseProblem.Damaged, damage);
        }
    }

    /// <summary>Read on one core while the index is made of them on another.</summary>
    private IEnumerable<Therapist> Everyone(DirectoryDbContext context, PlaceCounter places, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var batches = new BlockingCollection<IEnumerable<Therapist>>(boundedCapacity: 2);
        var reading = Task.Run(() => Read(batches, stop.Token), stop.Token);
        try
        {
            foreach (var person in batches.GetConsumingEnumerable(cancellationToken).SelectMany(batch => batch))
            {
                places.Add(person);
                yield return person;
            }
        }
        finally
        {
            stop.Cancel();
        }

        reading.GetAwaiter().GetResult();

        void Read(BlockingCollection<IEnumerable<Therapist>> into, CancellationToken stopped)
        {
            try
            {
                foreach (var batch in new TherapistReader(context, reference).ReadAll())
                {
                    into.Add(batch, stopped);
                }
            }
            finally
            {
                into.CompleteAdding();
            }
        }
    }
}
