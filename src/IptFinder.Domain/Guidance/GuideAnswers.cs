using IptFinder.Domain.Reference;

namespace IptFinder.Domain.Guidance;

/// <summary>What a person said in the guide; every question may be left out.</summary>
/// <param name="Topics">Codes of what they feel, each of <see cref="GuideTopic"/>.</param>
/// <param name="Focus">A problem area; null for none of them.</param>
/// <param name="Age">A code of the finder's ages; null when not said.</param>
/// <param name="Format">A code of the finder's formats: who will be in the room; null when not said.</param>
/// <param name="Priority">What matters most; null when not said.</param>
public sealed record GuideAnswers(IReadOnlyList<string> Topics, string? Focus, string? Age, string? Format, Priority? Priority);
