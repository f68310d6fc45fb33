using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using IptFinder.Data;
using IptFinder.Data.Reference;
using IptFinder.Data.Search;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Web.Content;
using IptFinder.Web.Health;
using IptFinder.Web.Languages;
using IptFinder.Web.Privacy;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Serilog;

namespace IptFinder.Web.Hosting;

/// <summary>Everything the site is made of, before it runs.</summary>
public static class SiteServices
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSerilog(log => SiteLog.Configure(log, bool.TryParse(builder.Configuration["Site:JsonLog"], out var json) && json)); // SectionRules tell of what is neither.
        services.Configure<SiteOptions>(builder.Configuration.GetSection(SiteOptions.Section));
        services.Configure<OperatorOptions>(builder.Configuration.GetSection(OperatorOptions.Section));
        builder.LimitRequests();
        builder.AddTelemetry();

        // Without this an unpublished site that does not run as Development would answer its stylesheet with nothing.
        builder.WebHost.UseStaticWebAssets();

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => DataFolder.Find());
        services.AddSingleton(_ => ReferenceLoader.Load(ReferenceLoader.DefaultFolder));
        services.AddSingleton(provider => LibraryLoader.Load(
            LibraryLoader.DefaultFolder, provider.GetRequiredService<ReferenceData>(), DateOf(provider)));
        services.AddSingleton(provider => new CurrentDirectory(
            provider.GetRequiredService<DataFolder>(),
            provider.GetRequiredService<ReferenceData>(),
            provider.GetRequiredService<SearchRules>(),
            provider.GetRequiredService<TimeProvider>(),
            snapshot => Objections(snapshot, provider.GetRequiredService<IOptions<OperatorOptions>>().Value)));
        services.AddSingleton<DirectoryWatch>();
        services.AddFinder();
        services.AddHealthChecks().AddCheck<DirectoryHealth>("directory");
        services.AddPages();
    }

    private static DateOnly DateOf(IServiceProvider provider) =>
        DateOnly.FromDateTime(provider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    /// <summary>Asked of every directory before it is shown: at the start, and whenever another process has changed it.</summary>
    private static List<string> Objections(DirectorySnapshot snapshot, OperatorOptions runBy) =>
        [.. new OperatorRules(snapshot.IsSample).Validate(runBy).Errors.Select(error => error.ErrorMessage)];

    private static void LimitRequests(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestGuard.MaxBodyBytes;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.MaxConcurrentConnections = 5_000;
        });
        builder.Services.AddRequestRates();

        // The server answers for another host before our headers are there: with nothing, then.
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.IncludeFailureMessage = false);
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 200;
            form.ValueLengthLimit = 32 * 1024;
            form.MultipartBodyLengthLimit = RequestGuard.MaxBodyBytes;
        });
    }

    /// <summary>
    /// Nothing is encrypted or signed, so neither a key nor a folder for keys is made in anyone's home. Razor Pages brings a service that would
    /// make a key at start; it is not public, hence the name. Pages ask for what would protect a token or a cookie, which makes the folder.
    /// </summary>
    private static void KeepNoKeys(this IServiceCollection services)
    {
        services.AddSingleton<IDataProtectionProvider>(_ => new EphemeralDataProtectionProvider());
        foreach (var keys in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
        {
            services.Remove(keys);
        }
    }

    private static void AddPages(this IServiceCollection services)
    {
        // No form changes anything and no cookie exists to protect: RequestGuard refuses posts from other sites instead.
        services.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()).AddLanguages());
        services.KeepNoKeys();
        services.AddProblemDetails();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        // Safe over https too: no page holds a secret beside a visitor's words.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }
}
