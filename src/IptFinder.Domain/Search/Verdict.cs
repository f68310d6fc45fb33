namespace IptFinder.Domain.Search;

/// <summary>Whether a filter's condition holds for someone.</summary>
public enum Verdict
{
    No,
    Unknown,
    Yes,
}
