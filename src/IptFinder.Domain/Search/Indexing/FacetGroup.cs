namespace IptFinder.Domain.Search.Indexing;

/// <summary>A filter's values in the columns of the index.</summary>
/// <param name="Name">The filter's.</param>
/// <param name="Number">Its own, from 0.</param>
/// <param name="First">Column of its first value; the others follow in the order shown.</param>
/// <param name="Codes">Its values.</param>
internal sealed record FacetGroup(string Name, int Number, int First, string[] Codes)
{
    public int End => First + Codes.Length;

    /// <summary>The columns of some values.</summary>
    public int[] Columns(IEnumerable<string> codes) => [.. codes.Select(code => Array.IndexOf(Codes, code) + First)];
}
