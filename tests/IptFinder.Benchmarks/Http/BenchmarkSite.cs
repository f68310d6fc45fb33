using IptFinder.Data;
using IptFinder.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.Benchmarks.Http;

/// <summary>
/// The site in this process, as it is but for three things: an empty page is added, the finder's page may be drawn from what it
/// found before, and what the log writes goes nowhere.
/// </summary>
internal sealed class BenchmarkSite : IAsyncDisposable
{
    /// <summary>Where the empty page is.</summary>
    public const string Empty = "/benchmarks/empty";

    private readonly WebApplication _app;
    private readonly Task<int> _running;

    private BenchmarkSite(WebApplication app, Task<int> running) => (_app, _running) = (app, running);

    public ConstantPages Constant => _app.Services.GetRequiredService<ConstantPages>();

    public Uri Address => new(_app.Urls.First());

    /// <summary>Null when the site cannot start over that folder.</summary>
    public static async Task<BenchmarkSite?> StartAsync(string data)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = typeof(SitePipeline).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddSite();
        builder.Services.AddSingleton(new DataFolder(data));
        builder.Services.AddSingleton<ConstantPages>();
        builder.Services.AddMvcCore(mvc => mvc.Filters.Add(new ServiceFilterAttribute(typeof(ConstantPages)))).AddApplicationPart(typeof(BenchmarkSite).Assembly);
        var app = builder.Build();
        var started = new TaskCompletionSource();
        app.Lifetime.ApplicationStarted.Register(started.SetResult);
        var running = app.RunSiteAsync();
        return await Task.WhenAny(started.Task, running) == running ? null : new BenchmarkSite(app, running);
    }

    public async ValueTask DisposeAsync()
    {
        _app.Lifetime.StopApplication();
        await _running;
    }
}
