namespace IptFinder.Domain.Search.Indexing;

/// <summary>A filter's values in the columns of the index.</summary>
/// <param name="Name">The filter's.</param>
/// <param name="Number">Its own, from 0.</param>
/// <param name="First">Column of its first value; the others follow in the order shown.</param>
/// <param name="Codes">Its values.</param>
/// <param name="Filter">Reads them; null for the fee.</param>
internal sealed record FacetGroup(string Name, int Number, int First, string[] Codes, SearchFilter? Filter)
{
    public int End => First + Codes.Length;

    /// <summary>Every filter but the mode, which is judged with the place; the fee comes last.</summary>
    public static IReadOnlyList<FacetGroup> Of(SearchFilters filters)
    {
        var groups = new List<FacetGroup>();
        foreach (var filter in filters.All.Where(filter => filter.Name != SearchFilters.Mode))
        {
            Add(filter.Name, filter.Options.Terms.Select(term => term.Code), filter);
        }

        Add(SearchFilters.MaxFee, SearchFilters.FeeOptions.Terms.Select(term => term.Code), null);
        return groups;

        void Add(string name, IEnumerable<string> codes, SearchFilter? filter) =>
            groups.Add(new FacetGroup(name, groups.Count, groups is [.., var before] ? before.End : 0, [.. codes], filter));
    }

    /// <summary>The columns of some values.</summary>
    public int[] Columns(IEnumerable<string> codes) => [.. codes.Select(code => Array.IndexOf(Codes, code) + First)];
}
