using System.Diagnostics;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.CheckIn;

/// <summary>What the scoring of a questionnaire means, in words.</summary>
public static class CheckInWords
{
    /// <summary>"PHQ-9: low mood".</summary>
    public static string Heading(Questionnaire form) => $"{form.Name}: {char.ToLowerInvariant(form.Topic[0])}{form.Topic[1..]}";

    public static string Meaning(ChangeRule rule) => rule.Kind switch
    {
        ChangeKind.Reliable => $"Up or down by {Words.Count(rule.Value, "point")} or more: a change this large is rarely chance.",
        ChangeKind.Response => $"Down by {Words.Number(rule.Value)} percent or more from a score of {Words.Number(rule.EarlierFrom)} or higher: this is called a response.",
        ChangeKind.Remission => $"Below {Words.Number(rule.Value)} after a depression: this is called remission.",
        _ => throw new UnreachableException(),
    };
}
