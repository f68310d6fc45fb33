using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Pages;

/// <summary>
/// "Leave quickly": clears what the browser holds of this site and goes to a page anyone might be reading. It clears only where somebody
/// goes there from our own pages or by the address: else another site's picture or link could erase what a person has kept.
/// </summary>
[DisableRateLimiting]
public sealed class LeaveModel(IOptions<SiteOptions> options) : PageModel
{
    /// <param name="now">Given on the second of two steps. A browser keeps the page that is left, with what was entered, for Back: only once an
    /// answer has taken its place. So the first answer does that, and the second makes the browser forget.</param>
    public IActionResult OnGet(string? now)
    {
        Response.Headers.CacheControl = "no-store";
        if (IsMeant && now is null)
        {
            Response.Headers["Refresh"] = $"0; url={Links.LeaveNow}";
            return Content("", "text/html");
        }

        if (IsMeant)
        {
            Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        }

        Response.Headers.Location = options.Value.LeaveTo;
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    // A browser too old to send these headers is taken at its word: whoever leaves in need counts more.
    private bool IsMeant => IsOneOf("Sec-Fetch-Site", "same-origin", "none") && IsOneOf("Sec-Fetch-Mode", "navigate") && IsOneOf("Sec-Purpose");

    private bool IsOneOf(string header, params string[] meant) => Request.Headers[header].All(value => meant.Contains(value, StringComparer.Ordinal));
}
