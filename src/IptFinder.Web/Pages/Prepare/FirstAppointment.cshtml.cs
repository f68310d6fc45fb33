using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Prepare;

/// <summary>What happens at the first appointment, what to bring, and a sheet to fill in by hand.</summary>
public sealed class FirstAppointmentModel(ReferenceData reference) : PageModel
{
    private static readonly string[] Named = ["seed-article", "phq-form", "iptuk-stages", "gfe-notice", "catalan2020", "988-expect"];

    public IEnumerable<ReferenceSource> Sources => Named.Select(id => reference.Sources[id]);

    /// <summary>What to write down beforehand, line by line.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "Day, time and place",
        "What brings me now",
        "What changed in the past year: losses, conflicts, moves",
        "Medicines, and how much I take",
        "Past therapists, and what helped",
        "Hospital stays for mental health",
        "Who may be told, if anyone",
        "My questions",
    ];
}
