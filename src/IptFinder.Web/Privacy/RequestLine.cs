namespace IptFinder.Web.Privacy;

/// <summary>
/// Writes one line per request: method, route template, status, milliseconds. Never what the visitor sent: no path values,
/// query, address or browser.
/// </summary>
public sealed partial class RequestLine(RequestDelegate next, TimeProvider time, ILogger<RequestLine> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // Read before an error page takes the endpoint's place.
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var started = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
            LogRequest(Method(context.Request.Method), route is null ? "(no route)" : "/" + route.TrimStart('/'), context.Response.StatusCode, elapsed);
        }
    }

    // Any word may stand where the method does.
    private static string Method(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) ? method : "(other)";

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} {Elapsed:0.0} ms")]
    private partial void LogRequest(string method, string route, int status, double elapsed);
}
