namespace IptFinder.Domain.Search.Indexing;

/// <summary>A filter's values in the columns of the index.</summary>
/// <param name="Name">The filter's.</param>
/// <param name="First">Column of its first value; the others follow in the order shown.</param>
/// <param name="Codes">Its values.</param>
internal sealed record FacetGroup(string Name, int First, IReadOnlyList<string> Codes)
{
    public int End => First + Codes.Count;

    /// <summary>The columns of some values.</summary>
    public int[] Columns(IEnumerable<string> codes) => [.. codes.Select(code => Codes.Index().First(one => one.Item == code).Index + First)];
}
