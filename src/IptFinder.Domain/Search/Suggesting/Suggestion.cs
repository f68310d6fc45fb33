namespace IptFinder.Domain.Search.Suggesting;

/// <summary>What someone may mean by what they have typed so far.</summary>
/// <param name="Value">What a search takes: a code, or for a place or a name the text itself.</param>
/// <param name="Label">How it reads.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Edits">How far its nearest beginning is from what was typed; 0 when it begins so.</param>
public sealed record Suggestion(string Value, string Label, SuggestionKind Kind, int Edits = 0);
