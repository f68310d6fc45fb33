using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>What a search looks at depends on who could be found, not on how many there are.</summary>
public class SearchWorkTests
{
    private const int FarAway = 40_000;

    /// <summary>300 people at 30 points within 15 miles of New Haven; some work online.</summary>
    private static readonly IEnumerable<Therapist> AroundNewHaven = Enumerable.Range(1, 300).Select(id =>
        (id % 10 == 0 ? A.Therapist(id).WorksOnline() : A.Therapist(id).FromRegistry())
            .LicensedIn(UsState.CT).At(UsState.CT, Towns.NorthOf(Towns.NewHaven, id % 30 * 0.5)).Build());

    [Theory]
    [InlineData]
    [InlineData(SearchFilters.InPerson)]
    [InlineData(SearchFilters.Telehealth)]
    [InlineData(SearchFilters.InPerson, SearchFilters.Telehealth)]
    public void A_search_around_a_place_looks_at_no_more_when_the_rest_of_the_country_fills_up(params string[] modes)
    {
        var query = Finding.Near(Towns.NearNewHaven, modes);

        var alone = Work([.. AroundNewHaven], query);
        var amongMany = Work([.. AroundNewHaven, .. Elsewhere()], query);

        // Whoever is near shares their first and last word of 64 with somebody else.
        Assert.InRange(amongMany.Words, alone.Words, alone.Words + 2);
        Assert.Equal(alone.Sites, amongMany.Sites);
        Assert.Equal(alone.Ranked, amongMany.Ranked);
        Assert.InRange(amongMany.Boxes, 1, 100);
    }

    [Fact]
    public void A_radius_touches_few_runs_of_rows()
    {
        var work = Work([.. AroundNewHaven, .. Elsewhere()], Finding.Near(Towns.NearNewHaven, SearchFilters.InPerson) with { RadiusMiles = 5 });

        Assert.Equal(11, work.Sites);
        Assert.InRange(work.Words, 2, 5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(TherapistQuery.LastPage)]
    [InlineData(50_000)]
    [InlineData(int.MaxValue)]
    public void A_search_of_everyone_looks_at_nobody_twice(int page)
    {
        var people = Elsewhere();
        var work = Work(people, TherapistQuery.Everyone with { Page = page });

        Assert.Equal((people.Length + 63) / 64, work.Words);
        Assert.InRange(work.Ranked, 0, people.Length);
        Assert.InRange(work.Room, 0, 2 * TherapistQuery.LastPage * SearchAnswer.PageSize);
    }

    /// <summary>Forty thousand people at 2,500 points of a grid over the west, none licensed in Connecticut.</summary>
    private static Therapist[] Elsewhere() =>
    [
        .. Enumerable.Range(1_000, FarAway).Select(id => A.Therapist(id).FromRegistry()
            .LicensedIn(UsState.CO).At(UsState.CO, new GeoPoint(32 + (id % 50 * 0.3), -120 + (id / 50 % 50 * 0.5))).Build()),
    ];

    private static SearchWork Work(IReadOnlyList<Therapist> people, TherapistQuery query)
    {
        TestVocabulary.Index(people, Days.Today).Search(query, out var work);
        return work;
    }
}
