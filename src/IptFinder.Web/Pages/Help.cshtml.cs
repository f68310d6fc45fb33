using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages;

/// <summary>Crisis lines, and nothing else.</summary>
public sealed class HelpModel(ReferenceData reference) : PageModel
{
    public IReadOnlyList<CrisisLine> Lines => reference.CrisisLines;

    public ReferenceSource SourceOf(CrisisLine line) => reference.Sources[line.SourceId];
}
