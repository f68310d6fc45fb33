using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

public class SearchIndexTests
{
    private static readonly GeoPoint BeforeTheMeridian = new(51.9, 179.4);
    private static readonly GeoPoint BehindTheMeridian = new(51.9, -179.4);

    [Fact]
    public void Nobody_listed_is_nobody_found()
    {
        var results = TestVocabulary.Index([], Days.Today).Search(Finding.Near(Towns.NearNewHaven));

        Assert.Equal(0, results.Total);
        Assert.Empty(results.Ids);
    }

    [Fact]
    public void Someone_with_several_places_near_is_found_once_at_the_nearest()
    {
        var results = Search(
            Finding.Near(Towns.NearNewHaven),
            A.Therapist().At(UsState.CT, Towns.NorthOf(Towns.NewHaven, 9)).At(UsState.CT, Towns.NorthOf(Towns.NewHaven, 4)));

        Assert.Equal(1, results.Total);
        Assert.Equal(4, Assert.Single(results.Hits).Place.Miles!.Value, 1e-6);
    }

    [Fact]
    public void A_circle_reaches_over_the_180th_meridian()
    {
        var near = Finding.Near(new PointPlace(UsState.AK, "Amchitka, AK", "99546", BeforeTheMeridian)) with { RadiusMiles = 100 };

        Assert.Equal([2], Search(near, A.Therapist(2).At(UsState.AK, BehindTheMeridian)).Ids);
    }

    [Fact]
    public void The_radius_itself_is_within_it()
    {
        var edge = Towns.NorthOf(Towns.NewHaven, 25);
        var center = new PointPlace(UsState.CT, "Edge", "06510", edge);
        var miles = (int)Math.Ceiling(edge.MilesTo(Towns.NewHaven));

        Assert.Equal([1], Search(Finding.Near(center) with { RadiusMiles = miles }, A.Therapist().At(UsState.CT, Towns.NewHaven)).Ids);
    }

    [Theory]
    [InlineData(1, 20)]
    [InlineData(13, 10)]
    [InlineData(14, 0)]
    [InlineData(50_000, 0)]
    [InlineData(int.MaxValue, 0)]
    public void A_page_past_the_end_is_empty(int page, int hits)
    {
        var results = Search(TherapistQuery.Everyone with { Page = page }, [.. Enumerable.Range(1, 250).Select(A.Therapist)]);

        Assert.Equal((250, hits), (results.Total, results.Ids.Count));
    }

    [Theory]
    [InlineData(SortOrder.Best)]
    [InlineData(SortOrder.Fee)]
    public void Many_pages_hold_everyone_once_in_the_order_of_the_plain_search(SortOrder sort)
    {
        var people = Enumerable.Range(1, 3_000).Select(id => Mixed(id).Build()).ToList();
        var index = TestVocabulary.Index(people, Days.Today);

        for (var page = 1; page <= 151; page += 10)
        {
            var query = TherapistQuery.Everyone with { Sort = sort, Page = page };
            SearchAnswers.AssertEqual(TestVocabulary.Search.Search(people, query, Days.Today), index.Search(query));
        }
    }

    private static TherapistBuilder Mixed(int id)
    {
        var person = A.Therapist(id).Charges(50 + (id % 97));
        return id % 3 == 0 ? person.OffersIpt() : id % 3 == 1 ? person : person.With(one => one with { Listing = ListingKind.RegistryOnly });
    }

    private static SearchResults Search(TherapistQuery query, params TherapistBuilder[] people)
    {
        Therapist[] directory = [.. people.Select(person => person.Build())];
        var index = TestVocabulary.Index(directory, Days.Today);
        var answer = index.Search(query);
        return index.WithPeople(query, answer, answer.Ids.Select(id => directory.Single(person => person.Id == id)));
    }
}
