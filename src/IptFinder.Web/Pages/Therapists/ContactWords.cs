using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>Ready words for the first contact. They name no health problem: a voicemail or an e-mail may be seen by others.</summary>
public static class ContactWords
{
    public const string MailSubject = "Question about appointments";

    /// <summary>What to ask before the first visit.</summary>
    public static IReadOnlyList<string> Questions { get; } =
    [
        "Which training in interpersonal psychotherapy did you have, and can I see it somewhere?",
        "How many people have you treated with it, for a problem like mine?",
        "How many sessions do you plan, and how will we know that it helps?",
        "Do you use a short questionnaire to follow how I feel?",
        "What does each visit cost me with my insurance, and what if I cancel?",
        "Are you licensed where I will be during our sessions?",
        "What do we do if I feel worse, or if it does not help?",
    ];

    /// <summary>What the link "Report a problem" does, by how the people who run the site are reached.</summary>
    /// <param name="contact">An e-mail address, a web address, or empty where nobody is named.</param>
    public static string ReportDoes(string contact) => contact switch
    {
        "" => "This is a sample. The link tells how a listing is corrected; nobody is there to write to.",
        _ when contact.Contains('@', StringComparison.Ordinal) => "It opens a ready message; nothing is stored here.",
        _ => "It opens the page of the people who run this site; nothing is stored here.",
    };

    public static string Call(Therapist person) =>
        $"Hello, is this {person.Name}? I am looking for a therapist who offers interpersonal psychotherapy. "
        + "Are you taking new clients? May I ask where you trained in it, what a visit costs, and if you take my insurance?";

    public static string Voicemail(Therapist person) =>
        $"Hello, this is a message for {person.Name}. My name is [your name]. I would like to ask about an appointment. "
        + "My number is [your number]. The best time to reach me is [time]. It is fine, or not fine, to leave a message.";

    public static string Mail(Therapist person) =>
        $"""
        Hello {person.Name},

        I am looking for a therapist who offers interpersonal psychotherapy (IPT).
        Are you taking new clients? If so, when could we start?
        Which training in IPT did you have, and how many sessions do you usually plan?
        What do you charge for a visit? Do you take [your insurance]?

        You can reach me at [number or address], best at [time].

        Thank you,
        [your name]
        """;
}
