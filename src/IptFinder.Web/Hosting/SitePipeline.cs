using IptFinder.Web.Privacy;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Data.Sqlite;

namespace IptFinder.Web.Hosting;

/// <summary>What happens to every request, in order.</summary>
public static class SitePipeline
{
    public static void UseSite(this WebApplication app)
    {
        app.UseMiddleware<RequestLine>();
        app.UseSecurityHeaders(SecurityHeaders.For(app.Services));
        app.UseResponseCompression();
        app.UseErrorAnswers();
        app.UseMiddleware<RequestGuard>();

        app.MapStaticAssets();
        app.MapHealthChecks(Links.Health);
        app.MapHealthChecks(Links.HealthLive, new HealthCheckOptions { Predicate = _ => false });
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>People get a page with words and a way on; the API gets problem details. Neither says anything of the inside.</summary>
    private static void UseErrorAnswers(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Links.ErrorPage, StatusCodeSelector = StatusOf });
            pages.UseStatusCodePagesWithReExecute(Links.ErrorPage);
        });
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>A request the server could not read is the sender's; a directory that cannot be opened now may be back soon.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        SqliteException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
