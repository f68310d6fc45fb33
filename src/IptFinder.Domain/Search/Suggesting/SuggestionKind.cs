namespace IptFinder.Domain.Search.Suggesting;

/// <summary>What a suggestion is about, in the order in which they are told; the API names each in lower case.</summary>
public enum SuggestionKind
{
    Condition,
    Approach,
    Insurer,
    Language,
    Place,
    Name,
}
