using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace IptFinder.Web.Pages;

/// <summary>Crisis lines, and nothing else.</summary>
[DisableRateLimiting]
public sealed class HelpModel(ReferenceData reference) : PageModel
{
    public IReadOnlyList<CrisisLine> Lines => reference.CrisisLines;

    /// <summary>The day the oldest of their sources was read.</summary>
    public DateOnly CheckedOn => Lines.Min(line => reference.Sources[line.SourceId].ReadOn);
}
