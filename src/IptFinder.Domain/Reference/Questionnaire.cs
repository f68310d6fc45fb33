namespace IptFinder.Domain.Reference;

/// <summary>
/// A short form about the past two weeks in its published wording, with how it is scored and what a change of its score means.
/// The score is the sum of the points of all answers; with one left blank there is none.
/// </summary>
public sealed record Questionnaire
{
    /// <summary>Stable code: "phq9".</summary>
    public required string Code { get; init; }

    /// <summary>Its name: "PHQ-9".</summary>
    public required string Name { get; init; }

    /// <summary>What it is about, in our words: "Low mood".</summary>
    public required string Topic { get; init; }

    /// <summary>The question all items complete, as published.</summary>
    public required string Stem { get; init; }

    /// <summary>The answers to every item, from none of it to most, as published.</summary>
    public required IReadOnlyList<AnswerOption> Options { get; init; }

    /// <summary>The items in order, as published.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>Every score from 0 to the highest lies in one of them; in order.</summary>
    public required IReadOnlyList<ScoreBand> Bands { get; init; }

    /// <summary>The score from which its authors suggest a closer look: the lowest of a band.</summary>
    public required int TalkFrom { get; init; }

    /// <summary>The number of the item about thoughts of death or self-harm, counted from 1; null for none.</summary>
    public int? SafetyItem { get; init; }

    /// <summary>What a change against an earlier score means.</summary>
    public required IReadOnlyList<ChangeRule> Changes { get; init; }

    /// <summary>Who made it and the permission to show it; stands beside the form.</summary>
    public required string Notice { get; init; }

    /// <summary>Sources in the reference data.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>The highest possible score.</summary>
    public int Highest => Bands[^1].High;
}
