using System.Data.Common;
using IptFinder.Data.Search;

namespace IptFinder.Web.Hosting;

/// <summary>
/// Looks once a second whether an import, a removal or a suppression by another process has changed the directory, and has
/// it loaded again. Searches go on with the directory they hold.
/// </summary>
internal sealed partial class DirectoryWatch(CurrentDirectory directory, TimeProvider time, ILogger<DirectoryWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await directory.RefreshAsync(stoppingToken))
                {
                    LogLoaded(log, directory.Snapshot.Therapists.Count);
                }
            }
            catch (DbException problem)
            {
                LogUnreadable(log, problem);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "The directory has changed: {Count} therapists")]
    private static partial void LogLoaded(ILogger logger, int count);

    [LoggerMessage(LogLevel.Warning, "The changed directory cannot be read yet; the old one stays in use")]
    private static partial void LogUnreadable(ILogger logger, Exception problem);
}
