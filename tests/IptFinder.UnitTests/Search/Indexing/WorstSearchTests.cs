using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>
/// The searches that make the most work, as <see cref="CostlySearches"/> found them, are kept with the work they made. Where one is dearer
/// than it was, or a dearer one is found, a change has made searching dearer: look at it, and only then put the new one here.
/// </summary>
public class WorstSearchTests
{
    private static readonly CostlySearches Among = CostlySearches.Shared;

    private static readonly int Values = TestVocabulary.Filters.All.Sum(filter => filter.Options.Terms.Count) + SearchFilters.FeeOptions.Terms.Count;

    /// <summary>Address and work: anywhere, around a town, in a state.</summary>
    public static TheoryData<string, string, long> Worst => new()
    {
        { "", "q=a", 0 },
        { "06510", "near=06510", 0 },
        { "CT", "near=CT", 0 },
    };

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_worst_found_make_no_more_work_than_they_did(string near, string address, long total)
    {
        var query = CostlySearches.Read(address);
        var work = Among.Work(query);

        Assert.Equal((address, near), (CostlySearches.Write(query), query.Near?.Text ?? ""));
        Assert.InRange(work.Total, 1, total);
        AssertBounded(query, work);
    }

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_same_climb_finds_nothing_worse(string near, string address, long total)
    {
        var worst = Among.Climb(Near(near), AssertBounded);

        var work = Among.Work(worst);
        Assert.True(work.Total <= total, $"{CostlySearches.Write(worst)} makes {work.Total}: {work}; so far the worst was {address}.");
    }

    /// <summary>Whatever is asked, no part of the directory is gone through more often than this.</summary>
    private static void AssertBounded(TherapistQuery query, SearchWork work)
    {
        var words = (Among.People.Count + 63) / 64;
        Assert.InRange(work.Words, 0, words);
        Assert.InRange(work.Sites, 0, Among.Sites);
        Assert.InRange(work.Boxes, 0, (Among.Sites / 8) + 16);
        Assert.InRange(work.Judged, work.Words, (long)words * ((2 * Values) + 3 + 64));
        Assert.InRange(work.Counted, 0, (long)words * Values);
        Assert.InRange(work.Named, 0, NameMatch.TypedWords(query.Name).Distinct().Count() * (3L * (Among.Beginnings + Among.NameRows)));
        Assert.InRange(work.Ranked, 0, Among.People.Count);
        Assert.InRange(work.Room, 0, Math.Min(Among.People.Count, 2 * TherapistQuery.LastPage * SearchAnswer.PageSize));
    }

    private static Place? Near(string text) => CostlySearches.Places.SingleOrDefault(place => place.Text == text);
}
