using System.Globalization;
using CsCheck;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

/// <summary>Every number beside a search is the total of another search that somebody could make.</summary>
public class CountProperties
{
    [Fact]
    public void A_count_is_the_total_of_the_search_with_that_value_alone() => SearchCase.All.Sample(one =>
    {
        var query = one.Query with { IncludeUnknown = false };
        foreach (var facet in one.Search(query).Facets)
        {
            Assert.All(facet.Values, value => Assert.Equal(one.Total(Choosing(query, facet.Name, value.Value)), value.Count));
        }
    });

    [Fact]
    public void With_the_unknown_let_in_a_count_is_still_of_those_known_to_hold() => SearchCase.All.Sample(
        one =>
        {
            var query = one.Query with { IncludeUnknown = true };
            foreach (var facet in one.Search(query).Facets)
            {
                var others = Ids(one, Others(query, facet.Name));
                foreach (var value in facet.Values)
                {
                    var holding = Ids(one, Choosing(Only(query, facet.Name), facet.Name, value.Value) with { IncludeUnknown = false });
                    Assert.Equal((facet.Name, value.Value, holding.Count(others.Contains)), (facet.Name, value.Value, value.Count));
                }
            }
        },
        iter: 40);

    [Fact]
    public void The_unknown_are_those_only_this_filters_silence_keeps_out() => SearchCase.All.Sample(
        one =>
        {
            var results = one.Search();
            Assert.Equal(Chosen(one.Query).Where(name => name != SearchFilters.Name).Order(), results.Unknown.Keys.Order());
            foreach (var (filter, count) in results.Unknown)
            {
                var silent = Ids(one, Only(one.Query, filter) with { IncludeUnknown = true });
                silent.ExceptWith(Ids(one, Only(one.Query, filter) with { IncludeUnknown = false }));
                silent.IntersectWith(Ids(one, Others(one.Query, filter)));
                Assert.Equal((filter, silent.Count), (filter, count));
            }
        },
        iter: 300);

    [Fact]
    public void Letting_one_filters_unknown_in_adds_as_many_as_said() => SearchCase.All.Sample(
        one =>
        {
            var query = one.Query with { IncludeUnknown = false };
            if (Chosen(query).Except([SearchFilters.Name]).ToList() is [var only])
            {
                var results = one.Search(query);
                Assert.Equal(results.Total + results.Unknown[only], one.Total(query with { IncludeUnknown = true }));
            }
        },
        iter: 300);

    [Fact]
    public void Those_who_do_not_say_are_as_many_as_letting_the_unknown_in_adds() => SearchCase.All.Sample(
        one =>
        {
            var query = one.Query with { IncludeUnknown = false };
            var results = one.Search(query);
            Assert.Equal(one.Total(query with { IncludeUnknown = true }) - results.Total, results.DoNotSay);
            Assert.Equal(0, one.Search(query with { IncludeUnknown = true }).DoNotSay);
        },
        iter: 300);

    [Fact]
    public void What_dropping_a_filter_brings_is_the_total_without_it() => SearchCase.All.Sample(
        one =>
        {
            var results = one.Search();
            Assert.Equal(Chosen(one.Query).Order(), results.IfDropped.Keys.Order());
            Assert.All(results.IfDropped, dropped => Assert.Equal(one.Total(Without(one.Query, dropped.Key)), dropped.Value));
        },
        iter: 300);

    [Fact]
    public void Every_filter_and_the_fee_have_their_counts_in_the_order_of_their_values()
    {
        var facets = TestVocabulary.Search.Search([], TherapistQuery.Everyone, Days.Today).Facets;

        Assert.Equal([.. TestVocabulary.Filters.All.Select(filter => filter.Name), SearchFilters.MaxFee], facets.Select(facet => facet.Name));
        Assert.All(TestVocabulary.Filters.All.Zip(facets), pair =>
        {
            Assert.Equal(pair.First.Legend, pair.Second.Legend);
            Assert.Equal(pair.First.Options.Terms.Select(term => (term.Code, term.Label, 0)), pair.Second.Values.Select(value => (value.Value, value.Label, value.Count)));
        });
        Assert.Equal(SearchFilters.FeeSteps.Select(step => $"Up to ${step}"), facets[^1].Values.Select(value => value.Label));
    }

    private static IEnumerable<string> Chosen(TherapistQuery query) =>
    [
        .. query.Filters.Keys,
        .. query.MaxFeeDollars is null ? Array.Empty<string>() : [SearchFilters.MaxFee],
        .. query.Name.Length == 0 ? Array.Empty<string>() : [SearchFilters.Name],
    ];

    private static TherapistQuery Choosing(TherapistQuery query, string filter, string value) => filter == SearchFilters.MaxFee
        ? query with { MaxFeeDollars = int.Parse(value, CultureInfo.InvariantCulture) }
        : query.With(filter, value);

    private static TherapistQuery Without(TherapistQuery query, string filter) => filter switch
    {
        SearchFilters.MaxFee => query with { MaxFeeDollars = null },
        SearchFilters.Name => query with { Name = "" },
        _ => query.With(filter),
    };

    /// <summary>Everything but one filter. The mode goes with the place: they are one question.</summary>
    private static TherapistQuery Others(TherapistQuery query, string filter) => filter == SearchFilters.Mode
        ? query.With(filter) with { Near = null, State = null }
        : Without(query, filter);

    /// <summary>One filter and nothing else.</summary>
    private static TherapistQuery Only(TherapistQuery query, string filter) => filter switch
    {
        SearchFilters.MaxFee => TherapistQuery.Everyone with { MaxFeeDollars = query.MaxFeeDollars },
        SearchFilters.Mode => (TherapistQuery.Everyone with { Near = query.Near, RadiusMiles = query.RadiusMiles, State = query.State })
            .With(filter, query.Chosen(filter)),
        _ => TherapistQuery.Everyone.With(filter, query.Chosen(filter)),
    };

    private static HashSet<int> Ids(SearchCase one, TherapistQuery query) => [.. one.AllPages(query).Select(hit => hit.Therapist.Id)];
}
