using IptFinder.Domain.Sources;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>One line of a profile.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Text">What is known.</param>
/// <param name="Provenance">Who says so and when, or empty.</param>
/// <param name="Tone">How sure it is.</param>
public sealed record FactRow(string Label, string Text, string Provenance, FactTone Tone)
{
    /// <summary>Where anyone can check it: an https address, or null.</summary>
    public string? EvidenceLink { get; init; }

    public static FactRow NotKnown(string label) => new(label, "Not known", "", FactTone.Unknown);

    /// <summary>A fact that has gone stale is told as history, never as true.</summary>
    public static FactRow Of<T>(string label, Sourced<T> fact, FactKind kind, DateOnly today, Func<T, string> text)
        where T : notnull =>
        fact switch
        {
            { IsKnown: false } => NotKnown(label),
            _ when fact.IsFresh(kind, today) => new FactRow(label, text(fact.Value), SourceWords.Sentence(fact.Source, fact.AsOf), FactTone.Plain),
            _ => new FactRow(
                label, $"{SourceWords.LastSaid(fact.Source, fact.AsOf)}: {text(fact.Value)}", SourceWords.TooLongAgo(fact.Source), FactTone.Stale),
        };
}
