using System.Diagnostics.Metrics;
using IptFinder.Data;
using IptFinder.Data.Demo;
using IptFinder.Data.Search;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using IptFinder.Web.Content;
using IptFinder.Web.Settings;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Hosting;

/// <summary>
/// From a built site to a running one: the settings first, then pipeline and directory, then the settings that depend on it, then the doors open.
/// </summary>
public static partial class SiteStart
{
    /// <summary>Runs until told to stop. 0 after that, 1 when the site may not or cannot start; the log says why.</summary>
    public static async Task<int> RunSiteAsync(this WebApplication app)
    {
        if (!await IsReadyAsync(app))
        {
            return 1;
        }

        return await RunAsync(app);
    }

    private static async Task<bool> IsReadyAsync(WebApplication app)
    {
        try
        {
            IReadOnlyList<string> problems = SettingProblems(app);
            if (problems.Count == 0)
            {
                var pages = Task.Run(() => ReadPages(app.Services, app.Logger)); // Beside the rest: each takes about as long.
                app.UseSite();
                await LoadDirectoryAsync(app.Services, app.Lifetime.ApplicationStopping);
                await pages;
                problems = app.Services.GetRequiredService<CurrentDirectory>().Objections;
            }

            foreach (var problem in problems)
            {
                LogCannotStart(app.Logger, problem);
            }

            return problems.Count == 0;
        }
        catch (Exception problem) when (DatabaseProblem.Describe(problem) is { } sentence)
        {
            LogCannotStart(app.Logger, sentence);
            return false;
        }
        catch (InvalidDataException problem)
        {
            LogCannotStart(app.Logger, problem.Message); // Of our own files: reference data and pages. Nothing anyone sent is in it.
            return false;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailed(app.Logger, problem);
            return false;
        }
    }

    private static async Task LoadDirectoryAsync(IServiceProvider services, CancellationToken stopping)
    {
        var folder = services.GetRequiredService<DataFolder>();
        if (!folder.HasDatabase) // Where there is one, nobody waits for the reference data here.
        {
            await DemoDirectory.EnsureAsync(
                folder, services.GetRequiredService<ReferenceData>(), services.GetRequiredService<TimeProvider>(), stopping);
        }

        await folder.MigrateAsync(stopping);
        var directory = services.GetRequiredService<CurrentDirectory>();
        if (await directory.RefreshAsync(stopping))
        {
            Telemetry.Measure(services.GetRequiredService<IMeterFactory>(), directory);
        }
    }

    /// <summary>A bad page stops the start.</summary>
    private static void ReadPages(IServiceProvider services, ILogger log)
    {
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        foreach (var article in services.GetRequiredService<Libraries>().CheckedAYearBefore(today))
        {
            LogOld(log, article.Path, article.CheckedOn);
        }
    }

    /// <summary>What settings say is asked only of those that can be read at all.</summary>
    private static List<string> SettingProblems(WebApplication app)
    {
        var settings = app.Configuration;
        List<string> unread =
        [
            .. SectionRules.Problems<SiteOptions>(settings.GetSection(SiteOptions.Section)),
            .. SectionRules.Problems<OperatorOptions>(settings.GetSection(OperatorOptions.Section)),
            .. ListenRules.Problems(settings),
            .. CollectorRules.Problems(settings),
        ];
        return unread.Count > 0
            ? unread
            : [.. new SiteOptionsRules().Validate(app.Services.GetRequiredService<IOptions<SiteOptions>>().Value).Errors.Select(error => error.ErrorMessage)];
    }

    private static async Task<int> RunAsync(WebApplication app)
    {
        await using var untilTheEnd = app;
        try
        {
            await app.StartAsync();
            LogReady(app.Logger, string.Join(" and ", app.Urls));

            // Not a service of the host: a host that cannot start would call it failed when it had not even begun.
            var watch = app.Services.GetRequiredService<DirectoryWatch>();
            await Task.WhenAll(app.WaitForShutdownAsync(), watch.RunAsync(app.Lifetime.ApplicationStopping));
            return 0;
        }
        catch (Exception problem) when (ListenProblem.Describe(problem) is { } sentence)
        {
            LogCannotStart(app.Logger, sentence);
            return 1;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailed(app.Logger, problem);
            return 1;
        }
    }

    [LoggerMessage(LogLevel.Information, "IptFinder is ready at {Address}")]
    private static partial void LogReady(ILogger logger, string address);

    [LoggerMessage(LogLevel.Warning, "The sources of {Page} were last checked on {Day}, a year ago or more")]
    private static partial void LogOld(ILogger logger, string page, DateOnly day);

    [LoggerMessage(LogLevel.Critical, "IptFinder cannot start. {Problem}")]
    private static partial void LogCannotStart(ILogger logger, string problem);

    [LoggerMessage(LogLevel.Critical, "IptFinder cannot start. Something went wrong that should not have; please report this.")]
    private static partial void LogFailed(ILogger logger, Exception problem);
}
