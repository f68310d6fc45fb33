using IptFinder.Domain.Search;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>Compares all there is in two answers to one search.</summary>
internal static class SearchAnswers
{
    public static void AssertEqual(SearchAnswer expected, SearchAnswer actual)
    {
        Assert.Equal(expected.Ids, actual.Ids);
        Assert.Equal(
            (expected.Total, expected.SayIpt, expected.DoNotSay, expected.PageCount),
            (actual.Total, actual.SayIpt, actual.DoNotSay, actual.PageCount));
        Assert.Equal(Counts(expected), Counts(actual));
        Assert.Equal(expected.Unknown, actual.Unknown);
        Assert.Equal(expected.IfDropped, actual.IfDropped);
    }

    private static IEnumerable<(string Name, string Legend, FacetValue Value)> Counts(SearchAnswer results) =>
        results.Facets.SelectMany(facet => facet.Values.Select(value => (facet.Name, facet.Legend, value)));
}
