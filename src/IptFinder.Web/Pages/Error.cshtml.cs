using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;

namespace IptFinder.Web.Pages;

/// <summary>
/// The answer to a request that failed: words and a way on for people, problem details for the API. Says nothing of the
/// inside, and needs neither the database nor anything the request said.
/// </summary>
[DisableRateLimiting]
public sealed class ErrorModel : PageModel
{
    public string Title { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>What is said, in English, of an answer of this status, and what to do.</summary>
    public static (string Title, string Advice) WordsFor(int status) => status switch
    {
        StatusCodes.Status403Forbidden =>
            ("That came from another site", "For your safety we only take forms sent from our own pages. Open the form here and send it again."),
        StatusCodes.Status404NotFound =>
            ("Page not found", "Check the address, or start again from the search. A listing may have been taken out."),
        StatusCodes.Status405MethodNotAllowed =>
            ("That cannot be done here", "Start again from the search."),
        StatusCodes.Status413PayloadTooLarge =>
            ("That was too long", "Go back, shorten what you entered and send it again. Nothing was kept."),
        StatusCodes.Status429TooManyRequests =>
            ("Too many pages in one minute", "Wait a minute, then try again. Help now and Leave quickly work all the time."),
        StatusCodes.Status503ServiceUnavailable =>
            ("The directory is not ready", "Try again in a few minutes. Help now, Learn and Plan work all the time."),
        >= 400 and < 500 =>
            ("We could not read that", "Go back, check what you entered and send it again. Or start again from the search."),
        _ => ("Something went wrong here", "It is our fault, not yours. Try again in a few minutes."),
    };

    /// <summary>Answers whatever the method was: the request that failed had any.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => context.Result = Show();

    private IActionResult Show()
    {
        Response.Headers.CacheControl = "no-store";
        var failed = FailedRequest.PathOf(HttpContext);
        if (failed is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound; // Asked for by its own address.
        }

        if (failed?.StartsWithSegments(Links.Api, StringComparison.OrdinalIgnoreCase) == true)
        {
            var problem = new ProblemDetails { Status = Response.StatusCode, Title = ReasonPhrases.GetReasonPhrase(Response.StatusCode) };
            return new ObjectResult(problem) { StatusCode = Response.StatusCode, ContentTypes = { "application/problem+json" } };
        }

        (Title, Advice) = WordsFor(Response.StatusCode);
        return Page();
    }
}
