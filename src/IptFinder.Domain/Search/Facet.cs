namespace IptFinder.Domain.Search;

/// <summary>A filter with how many would be found for each of its values.</summary>
/// <param name="Name">The filter's name in addresses.</param>
/// <param name="Legend">Its heading.</param>
/// <param name="Values">Its values in the order shown.</param>
public sealed record Facet(string Name, string Legend, IReadOnlyList<FacetValue> Values);
