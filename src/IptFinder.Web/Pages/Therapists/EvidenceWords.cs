using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Training;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>One piece of evidence of training in words: what it is, and exactly what was checked, by whom and when.</summary>
public sealed class EvidenceWords(ReferenceData reference)
{
    /// <summary>The code for a training outside the bodies that certify: its course says what it was.</summary>
    private const string OtherBody = "other";

    /// <summary>"IPT Certified Therapist, IPT Institute" while it is in date and vouched for, else "Trained: ..."; when too old, history.</summary>
    public string Text(TrainingEvidence evidence, DateOnly today)
    {
        var level = evidence.Level is { } code ? reference.FindLevel(evidence.Body, code) : null;
        var what = evidence.Course ?? level?.Name ?? reference.FindApproach(evidence.Approach)?.ShortName ?? "IPT";
        var named = evidence.Body == OtherBody ? what : $"{what}, {Body(evidence)}";
        if (!IsFresh(evidence, today))
        {
            return $"{SourceWords.LastSaid(evidence.Source, evidence.AsOf)}: {named}";
        }

        return level is { Certifies: true } && evidence.IsVouchedFor && evidence.InDate(today)
            ? $"{level.Name}, {Body(evidence)}"
            : $"Trained: {named}";
    }

    /// <summary>"Awarded 2024. We checked it on 12 Oct 2026: certificate seen."</summary>
    public string Detail(TrainingEvidence evidence, DateOnly today)
    {
        string?[] sentences =
        [
            evidence.Awarded is { } date ? $"{(date > today ? "Due" : evidence.Level is null ? "Finished" : "Awarded")} {date.Year}." : null,
            evidence.Expires < today ? $"Ran out on {Words.Date(evidence.Expires.Value)}." : null,
            Check(evidence),
            IsFresh(evidence, today) ? null : "Too long ago to rely on: ask.",
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private string Check(TrainingEvidence evidence)
    {
        var method = evidence.Method is { Length: > 1 } text
            ? $": {(char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) : text[0])}{text[1..].TrimEnd('.')}"
            : "";
        return evidence.Source switch
        {
            Source.CheckedByUs => $"We checked it on {Words.Date(evidence.AsOf)}{method}.",
            Source.CertifyingBody => $"{(evidence.Body == OtherBody ? "The certifying body" : Body(evidence))} listed it on {Words.Date(evidence.AsOf)}{method}.",
            var other => $"{SourceWords.Sentence(other, evidence.AsOf)}; nobody checked it.",
        };
    }

    private string Body(TrainingEvidence evidence) => reference.CertifyingBodies.GetValueOrDefault(evidence.Body, evidence.Body);

    private static bool IsFresh(TrainingEvidence evidence, DateOnly today) =>
        Freshness.IsFresh(FactKind.Other, evidence.Source, evidence.AsOf, today);
}
