using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

public class MatchingProperties
{
    private static readonly int LargestRadius = TherapistQuery.Radii[^1];

    [Fact]
    public void A_search_finds_exactly_those_the_specification_names() => SearchCase.All.Sample(
        one =>
        {
            var oracle = new SearchOracle(one.Query);
            var expected = one.Directory.Where(oracle.Finds).Select(person => person.Id);
            Assert.Equal(expected, one.AllPages(one.Query).Select(hit => hit.Therapist.Id).Order());
        },
        iter: 800);

    [Fact]
    public void The_clients_state_never_removes_someone_who_meets_in_person() =>
        Gen.Select(SearchCase.All, Gen.Enum<UsState>()).Sample((one, state) =>
        {
            var query = one.Query with { Near = one.Query.Near ?? Towns.NearNewHaven };
            if (query.Near is StatePlace && query.Chosen(SearchFilters.Mode).Count == 0)
            {
                query = query.With(SearchFilters.Mode, SearchFilters.InPerson);
            }

            var before = InPerson(query with { State = null });
            var after = InPerson(query with { State = state });
            Assert.Equal(before, after);

            List<int> InPerson(TherapistQuery asked) => query.Chosen(SearchFilters.Mode) is [SearchFilters.Telehealth]
                ? []
                : [.. one.AllPages(asked).Where(hit => hit.Place.InPerson == Verdict.Yes).Select(hit => hit.Therapist.Id).Order()];
        });

    [Fact]
    public void A_larger_radius_loses_nobody() => SearchCase.All.Sample(one =>
    {
        HashSet<int> found = [];
        foreach (var radius in TherapistQuery.Radii)
        {
            var now = one.AllPages(one.Query with { RadiusMiles = radius }).Select(hit => hit.Therapist.Id).ToHashSet();
            Assert.Superset(found, now);
            found = now;
        }
    });

    [Fact]
    public void The_distance_shown_is_that_of_the_nearest_place_within_the_radius_known_ones_first() => SearchCase.All.Sample(one =>
    {
        foreach (var hit in one.AllPages(one.Query))
        {
            var within = hit.Therapist.Locations
                .Select(location => (Known: location.InPersonOn(Days.Today), Miles: (one.Query.Near as PointPlace)?.Center.MilesTo(location.Point)))
                .Where(location => location.Miles <= Math.Min(one.Query.RadiusMiles, LargestRadius))
                .ToLookup(location => location.Known, location => location.Miles);
            Assert.Equal((within[true].Any() ? within[true] : within[null]).Min(), hit.Place.Miles);
        }
    });

    [Fact]
    public void Letting_the_unknown_in_loses_nobody() => SearchCase.All.Sample(one =>
    {
        var known = one.AllPages(one.Query with { IncludeUnknown = false }).Select(hit => hit.Therapist.Id).ToHashSet();
        var all = one.AllPages(one.Query with { IncludeUnknown = true }).Select(hit => hit.Therapist.Id).ToHashSet();
        Assert.Superset(known, all);
    });
}
