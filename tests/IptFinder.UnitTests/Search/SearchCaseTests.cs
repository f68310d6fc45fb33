using CsCheck;

namespace IptFinder.UnitTests.Search;

/// <summary>The random searches reach what the properties speak of; otherwise those would hold of nothing.</summary>
public class SearchCaseTests
{
    private const int Cases = 400;

    [Fact]
    public void Random_searches_find_somebody_and_leave_somebody_out()
    {
        int found = 0, leftOut = 0, severalPages = 0, unknown = 0, byCompact = 0;
        SearchCase.All.Sample(
            one =>
            {
                var results = one.Search(one.Query with { Page = 1 });
                found += results.Total > 0 ? 1 : 0;
                leftOut += results.Total < one.Directory.Count ? 1 : 0;
                severalPages += results.PageCount > 1 ? 1 : 0;
                unknown += results.Unknown.Values.Any(count => count > 0) ? 1 : 0;
                byCompact += results.Hits.Any(hit => hit.Place.Practice?.Verdict == Domain.Licensure.PracticeVerdict.MaybeByCompact) ? 1 : 0;
            },
            seed: "0000000000K3",
            iter: Cases,
            threads: 1);

        Assert.InRange(found, Cases / 2, Cases);
        Assert.InRange(leftOut, Cases / 2, Cases);
        Assert.InRange(severalPages, Cases / 20, Cases);
        Assert.InRange(unknown, Cases / 5, Cases);
        Assert.InRange(byCompact, Cases / 20, Cases);
    }
}
