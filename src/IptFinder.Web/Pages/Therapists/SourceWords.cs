using IptFinder.Domain.Sources;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>Who says a fact, and when, in words.</summary>
public static class SourceWords
{
    /// <summary>"says the therapist, 3 Sep 2026".</summary>
    public static string SaysWho(Source source, DateOnly asOf) => source switch
    {
        Source.Registry => $"the registry has it on {Words.Date(asOf)}",
        Source.Therapist => $"says the therapist, {Words.Date(asOf)}",
        Source.Insurer => $"listed by the insurer, {Words.Date(asOf)}",
        Source.CertifyingBody => $"listed by the certifying body, {Words.Date(asOf)}",
        Source.CheckedByUs => $"checked by us, {Words.Date(asOf)}",
    };

    /// <summary>As <see cref="SaysWho"/>, beginning a sentence.</summary>
    public static string Sentence(Source source, DateOnly asOf)
    {
        var text = SaysWho(source, asOf);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
