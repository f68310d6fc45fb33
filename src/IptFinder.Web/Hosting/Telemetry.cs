using System.Diagnostics;
using System.Diagnostics.Metrics;
using IptFinder.Data.Search;
using IptFinder.Web.Privacy;
using IptFinder.Web.Settings;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace IptFinder.Web.Hosting;

/// <summary>
/// Metrics and traces for whoever runs the site, by OTLP, to the collector that the standard setting <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names; nothing
/// without it. Requests are told apart by route, never by what was asked or who asked.
/// </summary>
public static class Telemetry
{
    private const string Requests = "Microsoft.AspNetCore";
    private const string Site = "IptFinder";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[CollectorRules.Endpoint]))
        {
            return;
        }

        builder.Services.AddSingleton<DistributedContextPropagator>(new NoPropagator());
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Site))
            .WithMetrics(metrics => metrics
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", Site)
                .AddOtlpExporter())
            .WithTracing(traces => traces
                .AddSource(Requests)
                .AddProcessor(new RouteOnly())
                .AddOtlpExporter());
    }

    /// <summary>From now on tells how many people the directory has, to whoever listens.</summary>
    public static void Measure(IMeterFactory meters, CurrentDirectory directory) => meters.Create(Site).CreateObservableGauge(
        "iptfinder.directory.people", () => directory.Snapshot.Index.Count, "{person}", "Therapists a search finds among.");
}
