using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.CheckIn;

/// <summary>A sheet to print: five daily times over a week.</summary>
public sealed class RhythmModel(ReferenceData reference) : PageModel
{
    /// <summary>The aim, then the days.</summary>
    public static IReadOnlyList<string> Rows { get; } = ["Aim", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public ReferenceSource Source(string id) => reference.Sources[id];
}
