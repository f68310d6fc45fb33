using IptFinder.Data.Search;
using IptFinder.Data.Sqlite;

namespace IptFinder.Web.Hosting;

/// <summary>
/// Looks once a second whether an import, a removal or a suppression by another process has changed the directory, and has
/// it loaded again, as it has on a new day. Searches go on with the index they hold; while the database cannot be read, pages
/// that show people say so.
/// </summary>
public sealed partial class DirectoryWatch(CurrentDirectory directory, TimeProvider time, ILogger<DirectoryWatch> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string _told = "";

    /// <summary>Looks now. A problem that lasts is told once.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await directory.RefreshAsync(cancellationToken))
            {
                LogLoaded(log, directory.Snapshot.Index.Count);
            }

            Tell(string.Join(' ', directory.Objections), problem: null);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            var sentence = DatabaseProblem.Describe(problem);
            Tell(sentence ?? problem.Message, sentence is null ? problem : null);
        }
    }

    /// <summary>Looks once a second until the site stops.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
            {
                await LookAsync(stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop: that is its end, not a failure.
        }
    }

    private void Tell(string what, Exception? problem)
    {
        if (what == _told)
        {
            return;
        }

        _told = what;
        if (problem is not null)
        {
            LogFailed(log, problem);
        }
        else if (what.Length > 0)
        {
            LogKept(log, what);
        }
    }

    [LoggerMessage(LogLevel.Information, "Searches find among {Count} therapists now")]
    private static partial void LogLoaded(ILogger logger, int count);

    [LoggerMessage(LogLevel.Error, "The directory has changed, but the old one stays in use. {Problem}")]
    private static partial void LogKept(ILogger logger, string problem);

    [LoggerMessage(LogLevel.Error, "The directory has changed, but the old one stays in use. The new one cannot be read; please report this.")]
    private static partial void LogFailed(ILogger logger, Exception problem);
}
