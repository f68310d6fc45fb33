namespace IptFinder.Domain.Licensure;

/// <summary>The judgement with its reason.</summary>
/// <param name="Verdict">The judgement.</param>
/// <param name="License">The license it rests on: that state's, or for a compact the home state's; null when unknown.</param>
/// <param name="Compact">The compact, for <see cref="PracticeVerdict.MaybeByCompact"/>.</param>
public sealed record PracticeAnswer(PracticeVerdict Verdict, License? License, Compact? Compact)
{
    public static PracticeAnswer Unknown { get; } = new(PracticeVerdict.Unknown, null, null);

    /// <summary>Yes, listed, or perhaps by compact: worth showing to someone in that state.</summary>
    public bool MayPractise => Allows(Verdict);

    internal static bool Allows(PracticeVerdict verdict) =>
        verdict is PracticeVerdict.Yes or PracticeVerdict.ListsLicense or PracticeVerdict.MaybeByCompact;
}
