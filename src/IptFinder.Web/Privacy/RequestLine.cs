using System.Data.Common;
using IptFinder.Data.Sqlite;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace IptFinder.Web.Privacy;

/// <summary>
/// Writes one line per request: method, route template, status, milliseconds; and the first three into its trace, where one is kept. Never what the
/// visitor sent: no path values, query, address or browser. Where the database kept a page from being made, a second line says so.
/// </summary>
public sealed partial class RequestLine(RequestDelegate next, TimeProvider time, ILogger<RequestLine> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // Read before an error page takes the endpoint's place.
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var route = pattern is null ? "(no route)" : "/" + pattern.TrimStart('/');
        var method = Method(context.Request.Method);
        var started = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
            LogRequest(method, route, context.Response.StatusCode, elapsed);
            if (context.Features.Get<IExceptionHandlerFeature>()?.Error is DbException problem && DatabaseProblem.Describe(problem) is { } sentence)
            {
                LogUnreadable(sentence);
            }

            context.Features.Get<IHttpActivityFeature>()?.Activity
                .SetTag("http.request.method", method).SetTag("http.route", route).SetTag("http.response.status_code", context.Response.StatusCode);
        }
    }

    // Any word may stand where the method does.
    private static string Method(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) ? method : "(other)";

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} {Elapsed:0.0} ms")]
    private partial void LogRequest(string method, string route, int status, double elapsed);

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    private partial void LogUnreadable(string problem);
}
