namespace IptFinder.Web.Api;

/// <summary>The answer of <see cref="SuggestEndpoint"/>.</summary>
/// <param name="Suggestions">Nearest first; empty when nothing is near.</param>
public sealed record SuggestAnswer(IReadOnlyList<SuggestResult> Suggestions);
