using System.Diagnostics;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.CheckIn;

/// <summary>What the scoring of a questionnaire means, in words.</summary>
public static class CheckInWords
{
    /// <summary>"PHQ-9: low mood".</summary>
    public static string Heading(Questionnaire form) => $"{form.Name}: {char.ToLowerInvariant(form.Topic[0])}{form.Topic[1..]}";

    /// <summary>The field of an item, counted from 1: "phq9-9".</summary>
    public static string Field(Questionnaire form, int number) => $"{form.Code}-{Words.Number(number)}";

    /// <summary>What a score in a band is called, and whether to talk about it.</summary>
    public static string Meaning(Questionnaire form, ScoreBand band) => $"This is called {band.Label} ({band.Low} to {band.High})."
        + (band.Low < form.TalkFrom ? "" : $" From {Words.Number(form.TalkFrom)} on, talk about it with a doctor or therapist.");

    /// <summary>The rule itself.</summary>
    public static string Meaning(ChangeRule rule) => rule.Kind switch
    {
        ChangeKind.Reliable => $"Up or down by {Words.Count(rule.Value, "point")} or more: England's health service calls this reliable, likely more than chance.",
        ChangeKind.Response => $"Down by {Words.Number(rule.Value)} percent or more from a score of {Words.Number(rule.EarlierFrom)} or higher: this is called a response.",
        ChangeKind.Remission => $"From {Words.Number(rule.EarlierFrom)} or higher to below {Words.Number(rule.Value)}, after a depression: this is called remission.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Said where two scores meet the rule.</summary>
    public static string Met(ChangeRule rule) => rule.Kind switch
    {
        ChangeKind.Reliable => $"England's health service calls a change of {Words.Count(rule.Value, "point")} or more reliable: likely more than chance.",
        ChangeKind.Response => $"It fell by {Words.Number(rule.Value)} percent or more. This is called a response.",
        ChangeKind.Remission => $"It is below {Words.Number(rule.Value)}. After a depression this is called remission.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Said instead where the score rose; null where a rise cannot meet the rule.</summary>
    public static string? MetByRise(ChangeRule rule) =>
        rule.Kind == ChangeKind.Reliable ? "A rise this large is likely more than chance. Tell your therapist." : null;

    /// <summary>Said where they do not; null for nothing.</summary>
    public static string? Unmet(ChangeRule rule) =>
        rule.Kind == ChangeKind.Reliable ? $"A change of less than {Words.Count(rule.Value, "point")} may be chance." : null;

    /// <summary>Said where an earlier score cannot be one.</summary>
    public static string WrongLast(Questionnaire form) => $"Your score last time must be a whole number from 0 to {Words.Number(form.Highest)}.";

    /// <summary>What the script says besides, by its own names. Those of one check-in follow its number.</summary>
    public static IReadOnlyDictionary<string, string> OfScript(IReadOnlyList<Questionnaire> forms, IReadOnlyList<string> phases) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["leftOut"] = "You left this list out.",
        ["blank"] = "Answer every question, or leave this list out.",
        ["overlap"] = "Both look back on some of the same days.",
        ["storage"] = "This browser does not let a page keep anything.",
        ["large"] = "This file is too large. A file of check-ins has 500 KB at most.",
        ["file"] = "This is not a file of check-ins that was saved here.",
        ["checkIn"] = "it needs a day up to today, after the one before, like 2026-10-12, and a score for each list or null. "
            + $"A score is a whole number, {Words.Or([.. forms.Select(form => $"{form.Name} from 0 to {Words.Number(form.Highest)}")])}.",
        ["plan"] = $"The course needs {Words.And(phases)}, each with its first and last day, in order.",
    };
}
