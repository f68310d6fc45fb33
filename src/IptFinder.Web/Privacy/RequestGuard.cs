using System.Net;
using IptFinder.Web.Api;
using IptFinder.Web.Languages;
using Microsoft.AspNetCore.Diagnostics;

namespace IptFinder.Web.Privacy;

/// <summary>
/// Refuses what no page of ours sends: methods that nothing at the address takes (405), posts that
/// another site started (403), bodies that are too large (413), forms that cannot be read (400), bodies of another kind (415).
/// There are no cookies, so there is no token.
/// </summary>
public sealed class RequestGuard(RequestDelegate next)
{
    /// <summary>Larger than any form here, in bytes.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    private static readonly string[] FormPages =
    [
        Links.Find, .. SiteLanguage.All.Select(language => language.At(Links.Learn)), Links.Guide, Links.Costs, Links.CostWorksheet, Links.CostCallSheet,
        Links.Plan, Links.PlanCalendar, Links.PrepareContact, Links.PrepareMoving,
    ];

    private static readonly string[] JsonPosts = [EstimateEndpoint.Route, PlanEndpoint.Route];

    public async Task InvokeAsync(HttpContext context)
    {
        // The page that explains a refusal passes here again, as the same request.
        if (!IsExplained(context) && await RefusalAsync(context) is { } status)
        {
            context.Response.StatusCode = (int)status;
            return;
        }

        await next(context);
    }

    private static bool IsExplained(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static async Task<HttpStatusCode?> RefusalAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.ToString().TrimEnd('/'); // As routing reads it.
        var takesJson = JsonPosts.Contains(path, StringComparer.OrdinalIgnoreCase);
        var takesPostAlone = path.Equals(EstimateEndpoint.Route, StringComparison.OrdinalIgnoreCase);
        if (!takesPostAlone && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            request.ContentType = null; // Else pages would look for a form in it.
            return null;
        }

        var takesForms = FormPages.Contains(path, StringComparer.OrdinalIgnoreCase);
        if (!HttpMethods.IsPost(request.Method) || !(takesForms || takesJson))
        {
            context.Response.Headers.Allow = takesPostAlone ? "POST" : takesForms || takesJson ? "GET, HEAD, POST" : "GET, HEAD";
            return HttpStatusCode.MethodNotAllowed;
        }

        if (IsFromElsewhere(request))
        {
            return HttpStatusCode.Forbidden;
        }

        if (request.ContentLength > MaxBodyBytes)
        {
            return HttpStatusCode.RequestEntityTooLarge;
        }

        return takesForms ? await ReadFormAsync(request) : request.HasJsonContentType() ? null : HttpStatusCode.UnsupportedMediaType;
    }

    private static bool IsFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is not ("" or "same-origin" or "none")
            || (origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Reads the form here, so that a page never meets a half-read one. Pages then get what was read.</summary>
    private static async Task<HttpStatusCode?> ReadFormAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return request.ContentType is null ? null : HttpStatusCode.UnsupportedMediaType;
        }

        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException bad)
        {
            return (HttpStatusCode)bad.StatusCode;
        }
        catch (NotSupportedException)
        {
            return HttpStatusCode.UnsupportedMediaType;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return HttpStatusCode.BadRequest;
        }
    }
}
