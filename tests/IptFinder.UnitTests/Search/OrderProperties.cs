using CsCheck;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

public class OrderProperties
{
    /// <summary>Whatever the page that explains the order leaves out, or names in vain, breaks this or the next.</summary>
    [Fact]
    public void Results_follow_the_keys_of_their_order() => SearchCase.All.Sample(
        one =>
        {
            var oracle = new OrderOracle(one.Query);
            var keys = one.AllPages(one.Query).Select(oracle.Keys).ToList();
            Assert.All(keys.Zip(keys.Skip(1)), pair => Assert.True(
                OrderOracle.Compare(pair.First, pair.Second) <= 0,
                $"{string.Join(", ", pair.First)} came before {string.Join(", ", pair.Second)}"));
        },
        iter: 500);

    [Fact]
    public void Those_alike_in_every_key_are_in_the_order_of_chance() => SearchCase.All.Sample(
        one =>
        {
            var oracle = new OrderOracle(one.Query);
            var ranking = new Ranking(one.Query, Days.Today);
            var hits = one.AllPages(one.Query);
            Assert.All(hits.Zip(hits.Skip(1)).Where(pair => OrderOracle.Compare(oracle.Keys(pair.First), oracle.Keys(pair.Second)) == 0), pair =>
                Assert.True(ranking.KeyOf(pair.First).Shuffle <= ranking.KeyOf(pair.Second).Shuffle));
        },
        iter: 200);

    [Fact]
    public void Those_who_say_they_offer_IPT_come_before_the_registrys_in_every_order() =>
        Gen.Select(SearchCase.All, Gen.Enum<SortOrder>()).Sample((one, sort) =>
        {
            var results = one.Search(one.Query with { Sort = sort });
            var says = one.AllPages(one.Query with { Sort = sort })
                .Select(hit => TestVocabulary.Ladder.OffersIpt(hit.Therapist.Facts, Days.Today))
                .ToList();
            Assert.Equal(says.OrderDescending(), says);
            Assert.Equal(says.Count(one => one), results.SayIpt);
        });

    [Fact]
    public void Pages_hold_twenty_each_and_everyone_once() => SearchCase.All.Sample(one =>
    {
        var results = one.Search();
        var pages = Enumerable.Range(1, results.PageCount).Select(page => one.Search(one.Query with { Page = page })).ToList();
        Assert.All(pages.SkipLast(1), page => Assert.Equal(20, page.Hits.Count));
        Assert.All(pages.TakeLast(1), page => Assert.InRange(page.Hits.Count, 1, 20));
        Assert.All(pages, page => Assert.Equal(results.Total, page.Total));
        Assert.Equal(results.Total, pages.SelectMany(page => page.Hits).DistinctBy(hit => hit.Therapist.Id).Count());
    });

    [Fact]
    public void Past_the_last_page_there_is_nobody_and_the_total_stays() =>
        Gen.Select(SearchCase.All, Gen.OneOf(1, 2, 1_000, int.MaxValue)).Sample((one, beyond) =>
        {
            var total = one.Total(one.Query with { Page = 1 });
            var page = (int)Math.Min((long)one.Search().PageCount + beyond, int.MaxValue);
            var results = one.Search(one.Query with { Page = page });
            Assert.Empty(results.Hits);
            Assert.Equal(total, results.Total);
        });

    [Fact]
    public void The_order_of_the_directory_does_not_matter() =>
        SearchCase.All.SelectMany(one => Gen.Shuffle(one.Directory.ToArray()).Select(shuffled => (one, shuffled))).Sample((one, shuffled) =>
            Assert.Equal(Ids(one, one.Query), Ids(one with { Directory = shuffled }, one.Query)));

    [Fact]
    public void The_order_values_were_chosen_in_does_not_matter() => SearchCase.All.Sample(one =>
    {
        var reversed = one.Query.Filters.Reverse().Aggregate(
            one.Query with { Filters = new Dictionary<string, IReadOnlyList<string>>() },
            (query, filter) => query.With(filter.Key, [.. filter.Value.Reverse()]));
        Assert.Equal(Ids(one, one.Query), Ids(one, reversed));
    });

    [Fact]
    public void Nobody_elses_place_depends_on_who_else_is_listed() => SearchCase.All.Sample(one =>
    {
        var half = one.Directory.Where(person => person.Id % 2 == 0).ToList();
        Assert.Equal(Ids(one, one.Query).Where(id => id % 2 == 0), Ids(one with { Directory = half }, one.Query));
    });

    [Fact]
    public void Equals_are_shuffled_anew_each_day_and_for_each_search()
    {
        Therapist[] alike = [.. Enumerable.Range(1, 20).Select(id => A.Therapist(id).FromRegistry().LicensedIn(Domain.Geography.UsState.CT).Build())];
        var query = TherapistQuery.Everyone;

        Assert.Equal(Order(query, Days.Today), Order(query, Days.Today));
        Assert.NotEqual(Order(query, Days.Today), Order(query, Days.In(1)));
        Assert.NotEqual(Order(query, Days.Today), Order(query with { Name = "ann" }, Days.Today));
        Assert.NotEqual(Order(query, Days.Today), Order(query with { Sort = SortOrder.Fee }, Days.Today));
        Assert.NotEqual(Enumerable.Range(1, 20), Order(query, Days.Today));

        IReadOnlyList<int> Order(TherapistQuery asked, DateOnly today) => TestVocabulary.Search.Search(alike, asked, today).Ids;
    }

    [Fact]
    public void Chance_is_even_handed()
    {
        Therapist[] alike = [.. Enumerable.Range(1, 20).Select(id => A.Therapist(id).Build())];
        var firsts = Enumerable.Range(0, 2_000)
            .CountBy(day => TestVocabulary.Search.Search(alike, TherapistQuery.Everyone, Days.In(day)).Hits[0].Therapist.Id)
            .ToDictionary();

        // 100 each on average, with a spread of about 10.
        Assert.All(alike, person => Assert.InRange(firsts[person.Id], 50, 150));
    }

    private static List<int> Ids(SearchCase one, TherapistQuery query) => [.. one.AllPages(query).Select(hit => hit.Therapist.Id)];
}
