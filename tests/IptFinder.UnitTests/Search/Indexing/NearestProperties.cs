using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>A circle that reaches everywhere finds the nearest, also over the pole and the 180th meridian.</summary>
public class NearestProperties
{
    [Fact]
    public void The_first_by_distance_of_everyone_anywhere_is_the_nearest_of_the_best_tier() =>
        Gen.Select(FarAndNear.Directory, FarAndNear.Near, SearchCase.Queries).Where((_, near, _) => near is PointPlace).Sample((people, near, query) =>
        {
            var center = ((PointPlace)near!).Center;
            var asked = query.With(SearchFilters.Mode, SearchFilters.InPerson) with
            {
                Near = near,
                RadiusMiles = TherapistQuery.AnywhereMiles,
                Sort = SortOrder.Distance,
                IncludeUnknown = false,
            };
            var expected = new SearchCase(people, asked).AllPages(asked with { Near = null, State = null })
                .Select(hit => (hit.Tier, Miles: MilesTo(center, hit.Therapist)))
                .Order()
                .ToList();

            var index = TestVocabulary.Index(people, Days.Today);
            var answer = index.Search(asked);
            var found = index.WithPeople(asked, answer, answer.Ids.Select(id => people.Single(person => person.Id == id)));

            Assert.Equal(expected.Count, found.Total);
            Assert.Equal(expected.Take(SearchResults.PageSize), found.Hits.Select(hit => (hit.Tier, hit.Place.Miles!.Value)));
        });

    /// <summary>To the nearest place where they are known to see people.</summary>
    private static double MilesTo(GeoPoint center, Therapist person) => person.Locations
        .Where(location => location.InPersonOn(Days.Today) == true)
        .Min(location => center.MilesTo(location.Point));
}
