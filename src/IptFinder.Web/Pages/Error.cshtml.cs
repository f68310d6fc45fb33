using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages;

/// <summary>What people read when a request fails. Needs neither the database nor anything the request said.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public string Title { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!failed)
        {
            Response.StatusCode = StatusCodes.Status404NotFound; // Asked for by its own address.
        }

        (Title, Advice) = Response.StatusCode switch
        {
            StatusCodes.Status403Forbidden =>
                ("That came from another site", "For your safety we only take forms sent from our own pages. Open the form here and send it again."),
            StatusCodes.Status404NotFound =>
                ("Page not found", "Check the address, or start again from the search. A listing may have been taken out."),
            StatusCodes.Status405MethodNotAllowed =>
                ("That cannot be done here", "Start again from the search."),
            StatusCodes.Status413PayloadTooLarge =>
                ("That was too long", "Go back, shorten what you entered and send it again. Nothing was kept."),
            StatusCodes.Status503ServiceUnavailable =>
                ("The directory is not ready", "Try again in a few minutes. Nothing was lost."),
            >= 400 and < 500 =>
                ("We could not read that", "Go back, check what you entered and send it again. Or start again from the search."),
            _ => ("Something went wrong here", "It is our fault, not yours. Try again in a few minutes."),
        };
    }
}
