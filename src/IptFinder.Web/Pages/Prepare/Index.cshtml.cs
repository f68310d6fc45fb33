using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Prepare;

/// <summary>What helps between choosing a therapist and the first session.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>Each page with what it is for.</summary>
    public static IReadOnlyList<(string Link, string Label, string Does)> Pages { get; } =
    [
        (Links.Compare, "My list", "Up to six therapists side by side, kept in your own browser if you like."),
        (Links.PrepareContact, "The first call", "Words for the call, voicemail and e-mail."),
        (Links.PrepareQuestions, "Questions to ask", "Choose questions for a therapist, put them in order and print them."),
        (Links.CostCallSheet, "Call your insurer", "Who to call, what to have ready and what to ask."),
        (Links.PrepareFirstAppointment, "Your first appointment", "What happens, what to bring and what you may ask for, with a page to print."),
        (Links.PrepareMoving, "Moving or traveling", "What is known about keeping your therapist when you are in another state."),
    ];
}
