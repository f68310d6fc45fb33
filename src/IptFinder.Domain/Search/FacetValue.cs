namespace IptFinder.Domain.Search;

/// <summary>One value of a filter.</summary>
/// <param name="Value">Its code.</param>
/// <param name="Label">Its label.</param>
/// <param name="Count">
/// People for whom it is known to hold, who pass all other filters; this filter's own choice does not count.
/// </param>
public sealed record FacetValue(string Value, string Label, int Count);
