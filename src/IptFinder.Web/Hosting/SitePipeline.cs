using System.Data.Common;
using IptFinder.Data.Sqlite;
using IptFinder.Web.Api;
using IptFinder.Web.Privacy;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace IptFinder.Web.Hosting;

/// <summary>What happens to every request, in order.</summary>
public static class SitePipeline
{
    public static void UseSite(this WebApplication app)
    {
        app.UseProxyHeaders();
        app.UseMiddleware<RequestLine>();
        app.UseSecurityHeaders(SecurityHeaders.For(app.Services));
        app.UseTextCharset();
        app.UseResponseCompression();
        app.UseErrorAnswers();
        app.UseRateLimiter();
        app.UseMiddleware<RequestGuard>();

        app.MapStaticAssets().DisableRateLimiting();
        app.MapHealthChecks(Links.Health).DisableRateLimiting();
        app.MapHealthChecks(Links.HealthLive, new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        TherapistsEndpoint.Map(app);
        SuggestEndpoint.Map(app);
        EstimateEndpoint.Map(app);
        PlanEndpoint.Map(app);
        CalendarEndpoint.Map(app);
        SearchEngines.Map(app);
        PrivacySignal.Map(app);
        // By name: to any other the framework would answer an empty 404 of its own.
        app.MapOpenApi("/openapi/v1.json").WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        app.MapRazorPages().WithStaticAssets();
    }

    // On the application itself, not on a branch of it: only there do these two know how to route again to the error page.
    private static void UseErrorAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Links.ErrorPage,
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = failure => failure.Exception is DbException && DatabaseProblem.Describe(failure.Exception) is not null, // RequestLine tells it in a sentence.
        });
        app.UseStatusCodePagesWithReExecute(Links.ErrorPage);
    }

    /// <summary>A request the server could not read is the sender's; a directory that cannot be opened now may be back soon.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        DbException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
