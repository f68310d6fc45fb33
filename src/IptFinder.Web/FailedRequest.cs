using Microsoft.AspNetCore.Diagnostics;

namespace IptFinder.Web;

/// <summary>What the error page knows of the request it answers.</summary>
public static class FailedRequest
{
    /// <summary>The path that was asked for; null where nothing failed.</summary>
    public static PathString? PathOf(HttpContext context)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        return path is null ? default(PathString?) : new PathString(path); // Not converted: that reads it as escaped, and fails on what looks like a NUL.
    }
}
