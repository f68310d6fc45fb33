using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Pages;

/// <summary>"Leave quickly": clears what the browser holds of this site and goes to a page anyone might be reading.</summary>
[DisableRateLimiting]
public sealed class LeaveModel(IOptions<SiteOptions> options) : PageModel
{
    public IActionResult OnGet()
    {
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        Response.Headers.CacheControl = "no-store";
        Response.Headers.Location = options.Value.LeaveTo;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
