using Microsoft.AspNetCore.Diagnostics;

namespace IptFinder.Web;

/// <summary>What the error page knows of the request it answers.</summary>
public static class FailedRequest
{
    /// <summary>The path that was asked for; null where nothing failed.</summary>
    public static string? PathOf(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
}
