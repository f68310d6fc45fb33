using IptFinder.Domain.Sources;
using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>
/// Ready words for the first contact, made from what is known of the therapist. They name no health problem, and a voicemail not
/// even the therapy: others may hear it.
/// </summary>
public sealed class ContactWords(Therapist person, TherapistWords words, ContactDetails details)
{
    public const string MailSubject = "Question about appointments";

    public string Call => string.Join(' ', ((string[])
    [
        $"Hello, is this {person.Name}?",
        "I am looking for a therapist who offers interpersonal psychotherapy.",
        "Are you taking new clients?",
        Meeting,
        "May I ask where you trained in it?",
        Fee,
        Insurance("my insurance"),
        Times,
    ]).Where(sentence => sentence.Length > 0));

    public string Voicemail =>
        $"Hello, this is a message for {person.Name}. My name is [your name]. I would like to ask about an appointment. "
        + $"My number is [your number]. {(details.Times.Length > 0 ? Times : "The best time to reach me is [time].")} "
        + "It is [fine, or not fine] to leave a message.";

    public string Mail =>
        $"""
        Hello {person.Name},

        I am looking for a therapist who offers interpersonal psychotherapy (IPT).
        Are you taking new clients? If so, when could we start?
        {Meeting}
        What training in IPT have you had, and how many sessions do you usually plan?
        {Fee} {Insurance("[your insurance]")}

        {(details.Times.Length > 0 ? $"{Times} " : "")}You can reach me at [number or address].

        Thank you,
        [your name]
        """;

    /// <summary>Opens the e-mail with its words; null where no address is listed.</summary>
    public string? MailLink => person.Facts.Email.IsKnown ? Links.Mail(person.Facts.Email.Value, MailSubject, Mail) : null;

    private string Times => details.Times.Length > 0 ? $"Times that work for me: {WritingDirection.Apart(details.Times.TrimEnd('.'))}." : "";

    private string Meeting
    {
        get
        {
            var online = person.Facts.Online.IfFresh(FactKind.Other, words.Today);
            var meets = person.Locations.Any(place => place.InPerson.IfFresh(FactKind.Other, words.Today) is { IsKnown: true, Value: true, Source: not Source.Registry });
            return (meets, online.IsKnown ? online.Value : null as bool?) switch
            {
                (true, true) => "Do you have openings in person, or online?",
                (true, false) => "Do you have openings in person?",
                (false, true) => "Do you see people online in my state?",
                _ => "Do you see people in person, online or both?",
            };
        }
    }

    private string Fee => words.Fee(person) is { Tone: FactTone.Plain } fee
        ? $"Your listing says {char.ToLowerInvariant(fee.Text[0])}{fee.Text[1..]}. Is that still right?"
        : "What does a visit cost?";

    private string Insurance(string mine) => details.Insurer.Length > 0
        ? $"Are you in network with {WritingDirection.Apart(details.Insurer.TrimEnd('.'))}?"
        : person.Facts.TakesInsurance.IfFresh(FactKind.Insurance, words.Today) is { IsKnown: true, Value: false }
            ? "I read that you take no insurance. Would I get a bill that I can send in?"
            : $"Do you take {mine}?";
}
