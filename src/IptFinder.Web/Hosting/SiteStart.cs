using System.Diagnostics.Metrics;
using System.Net.Sockets;
using IptFinder.Data;
using IptFinder.Data.Demo;
using IptFinder.Data.Search;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using IptFinder.Web.Content;
using IptFinder.Web.Settings;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Hosting;

/// <summary>From a built site to a running one: pipeline and directory first, then the settings that depend on it, then the doors open.</summary>
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
            var pages = Task.Run(() => ReadPages(app.Services, app.Logger)); // Beside the rest: each takes about as long.
            app.UseSite();
            await LoadDirectoryAsync(app.Services, app.Lifetime.ApplicationStopping);
            await pages;
            var problems = Problems(app.Services);
            problems.ForEach(problem => LogCannotStart(app.Logger, problem));
            return problems.Count == 0;
        }
        catch (Exception problem) when (DatabaseProblem.Describe(problem) is { } sentence)
        {
            LogCannotStart(app.Logger, sentence);
            return false;
        }
        catch (InvalidOperationException problem) when (problem.Source == "Microsoft.Extensions.Configuration.Binder")
        {
            LogCannotStart(app.Logger, problem.Message); // A setting that is no number, or neither true nor false.
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

    private static List<string> Problems(IServiceProvider services)
    {
        var site = new SiteOptionsRules().Validate(services.GetRequiredService<IOptions<SiteOptions>>().Value);
        return [.. site.Errors.Select(error => error.ErrorMessage), .. services.GetRequiredService<CurrentDirectory>().Objections];
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
        catch (IOException reason) when (reason.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            LogCannotStart(app.Logger, "Another program uses that address. Stop it, or name another in ASPNETCORE_URLS.");
            return 1;
        }
        catch (SocketException reason)
        {
            LogCannotStart(app.Logger, $"It cannot listen at that address ({reason.SocketErrorCode}). Name another in ASPNETCORE_URLS.");
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
