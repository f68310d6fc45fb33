using IptFinder.Domain.Search;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>Compares all there is in two answers to one search.</summary>
internal static class SearchAnswers
{
    public static void AssertEqual(SearchResults expected, SearchResults actual)
    {
        Assert.Equal(expected.Hits.Select(hit => hit.Therapist.Id), actual.Hits.Select(hit => hit.Therapist.Id));
        Assert.Equal(expected.Hits, actual.Hits);
        Assert.Equal(
            (expected.Total, expected.SayIpt, expected.DoNotSay, expected.PageCount),
            (actual.Total, actual.SayIpt, actual.DoNotSay, actual.PageCount));
        Assert.Equal(Counts(expected), Counts(actual));
        Assert.Equal(expected.Unknown, actual.Unknown);
        Assert.Equal(expected.IfDropped, actual.IfDropped);
    }

    private static IEnumerable<(string Name, string Legend, FacetValue Value)> Counts(SearchResults results) =>
        results.Facets.SelectMany(facet => facet.Values.Select(value => (facet.Name, facet.Legend, value)));
}
