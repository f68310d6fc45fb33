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
    public static string Sentence(Source source, DateOnly asOf) => Capital(SaysWho(source, asOf));

    /// <summary>Who says several facts shown in one line, each with its oldest day: "Says the therapist, 3 Sep 2026; listed by the insurer, 4 Oct 2026".</summary>
    public static string All(IEnumerable<(Source Source, DateOnly AsOf)> said) => Capital(string.Join(
        "; ", said.GroupBy(one => one.Source).Select(same => SaysWho(same.Key, same.Min(one => one.AsOf)))));

    /// <summary>"Last said on 3 Sep 2024": how a fact begins that is too old to be shown as true.</summary>
    public static string LastSaid(Source source, DateOnly asOf) =>
        $"{(source == Source.CheckedByUs ? "Last checked" : "Last said")} on {Words.Date(asOf)}";

    /// <summary>Whose word an old fact was, and what to do about it.</summary>
    /// <param name="source">Who said it.</param>
    /// <param name="advice">What to do: "ask".</param>
    public static string TooLongAgo(Source source, string advice = "ask") =>
        $"{(source == Source.CheckedByUs ? "Checked" : "Said")} {By(source)}. Too long ago to rely on: {advice}.";

    /// <summary>Under something that is shown even when it is old: who said it, and since when it may no longer be so.</summary>
    public static FactLine Under<T>(Sourced<T> fact, DateOnly today)
        where T : notnull =>
        fact.IsFresh(FactKind.Other, today)
            ? new FactLine(Sentence(fact.Source, fact.AsOf), "", FactTone.Plain)
            : new FactLine($"{LastSaid(fact.Source, fact.AsOf)} {By(fact.Source)}. It may no longer be so.", "", FactTone.Stale);

    /// <summary>The text with its first letter large.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string By(Source source) => source switch
    {
        Source.Registry => "by the registry",
        Source.Therapist => "by the therapist",
        Source.Insurer => "by the insurer",
        Source.CertifyingBody => "by the certifying body",
        Source.CheckedByUs => "by us",
    };
}
