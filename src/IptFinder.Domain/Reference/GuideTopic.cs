namespace IptFinder.Domain.Reference;

/// <summary>What a person may describe, and what has been studied for it.</summary>
/// <param name="Code">Stands for it in forms: "low-mood". Several topics share one where age makes a difference.</param>
/// <param name="Age">The age of the client it is for, a code of the finder's filter; null for every other.</param>
/// <param name="Label">In the person's own words.</param>
/// <param name="Condition">The condition trials were about, and which the finder can look for.</param>
/// <param name="Evidence">How well it was tested, in a few plain sentences.</param>
/// <param name="Numbers">What trials found, as "of 100 people"; null where no such number is known.</param>
/// <param name="Approaches">Codes of the forms that were studied; none where another treatment did better.</param>
/// <param name="Instead">What else is better supported, or comes first; null where nothing is.</param>
/// <param name="Ask">What to ask a professional.</param>
/// <param name="Page">The page of the explainer about it.</param>
/// <param name="SourceIds">Sources of all of it, in the reference data.</param>
public sealed record GuideTopic(
    string Code,
    string? Age,
    string Label,
    string Condition,
    string Evidence,
    string? Numbers,
    IReadOnlyList<string> Approaches,
    string? Instead,
    string Ask,
    string Page,
    IReadOnlyList<string> SourceIds);
