namespace IptFinder.Domain.Reference;

/// <summary>A question to ask a therapist before the first visit, or during it.</summary>
/// <param name="Code">Stands for it in addresses: "where-trained".</param>
/// <param name="Text">In our own words, the same as on the page of the explainer about it.</param>
/// <param name="IsAboutIpt">It shows whether this is IPT, and what it needs; false for those that fit any therapist.</param>
/// <param name="SourceIds">Where it comes from, in the reference data.</param>
public sealed record TherapistQuestion(string Code, string Text, bool IsAboutIpt, IReadOnlyList<string> SourceIds);
