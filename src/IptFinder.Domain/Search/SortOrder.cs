namespace IptFinder.Domain.Search;

/// <summary>How results are ordered within "says they offer IPT" and "registry only".</summary>
public enum SortOrder
{
    Best,
    Distance,
    Fee,
    Experience,
}
