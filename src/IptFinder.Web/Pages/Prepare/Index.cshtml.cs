using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Prepare;

/// <summary>What helps between choosing a therapist and the first session.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>Each page with what it is for.</summary>
    public static IReadOnlyList<(string Link, string Label, string Does)> Pages { get; } =
    [
        (Links.Compare, "My list", "Puts up to six therapists side by side, and keeps them in your own browser if you like."),
        (Links.PrepareContact, "Words for the first call", "Says what to say on the telephone, on a voicemail and in an e-mail."),
        (Links.PrepareQuestions, "Questions to ask", "Lets you choose questions for a therapist, put them in order and print them."),
        (Links.CostCallSheet, "Call your insurer", "Says whom to call, what to have ready and what to ask."),
        (Links.PrepareFirstAppointment, "Your first appointment", "Says what happens, what to bring and what you may ask for, with a page to print."),
        (Links.PrepareMoving, "Moving or traveling", "Says what is known about going on with your therapist in another state."),
    ];
}
