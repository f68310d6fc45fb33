using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;
using static IptFinder.Domain.Search.SearchFilters;
using static IptFinder.UnitTests.Search.Finding;

namespace IptFinder.UnitTests.Search;

/// <summary>Each key of the order against the next ones: whoever is better by it comes first, whatever follows.</summary>
public class RankingTests
{
    private static readonly TherapistQuery Best = Near(Towns.NearNewHaven) with { RadiusMiles = 100 };

    [Theory]
    [InlineData(SortOrder.Best)]
    [InlineData(SortOrder.Distance)]
    [InlineData(SortOrder.Fee)]
    [InlineData(SortOrder.Experience)]
    public void Saying_IPT_comes_first_in_every_order(SortOrder sort)
    {
        var saysSo = A.Therapist(1).At(UsState.CT, Towns.Hartford).OffersIpt();
        var silent = InTown(2).Charges(50).Says(facts => facts with { PractisingSince = A.Said(1980) });
        var registry = A.Therapist(3).FromRegistry().At(UsState.CT, Towns.NewHaven).LicensedIn(UsState.CT);

        Assert.Equal([1, 2, 3], (Best with { Sort = sort }).Among(registry, silent, saysSo).Ids);
    }

    [Fact]
    public void A_license_comes_before_a_compact_before_nothing_known_before_a_no()
    {
        var listed = At(1, 90).LicensedIn(UsState.CT);
        var compact = At(2, 1).LicensedIn(UsState.RI).Trained(A.Certificate());
        var unknown = At(3, 1).Trained(A.Certificate()).TakesNewClients(new AcceptingStatus.Yes());
        var refused = At(4, 1).Licensed(A.License(UsState.CT) with { Status = LicenseStatus.Refused }).Trained(A.Certificate());

        Assert.Equal([1, 2, 3, 4], Best.Among(refused, unknown, compact, listed).Ids);
    }

    [Fact]
    public void A_license_checked_at_the_board_ranks_with_one_that_is_listed() => Assert.Equal(
        [1, 2], Best.Among(At(2, 30).Licensed(A.CheckedLicense(UsState.CT)), At(1, 1).LicensedIn(UsState.CT)).Ids);

    [Fact]
    public void Then_training()
    {
        var certified = At(1, 90).Trained(A.Certificate());
        var trained = At(2, 30).Trained(A.Certificate() with { Level = "a" }).TakesNewClients(new AcceptingStatus.Yes());
        var saysSo = At(3, 1).TakesNewClients(new AcceptingStatus.Yes());

        Assert.Equal([1, 2, 3], Best.Among(saysSo, trained, certified).Ids);
    }

    [Fact]
    public void Then_new_clients_yes_the_shortest_wait_not_known_and_no()
    {
        var people = new[]
        {
            At(1, 90).TakesNewClients(new AcceptingStatus.Yes()),
            At(2, 80).TakesNewClients(new AcceptingStatus.From(Days.In(7))),
            At(3, 70).TakesNewClients(new AcceptingStatus.WaitWeeks(2)),
            At(4, 60).TakesNewClients(new AcceptingStatus.WaitWeeks(30)),
            At(5, 50).Says(facts => facts with { Accepting = A.Said<AcceptingStatus>(new AcceptingStatus.Yes(), 31) }),
            At(6, 1).TakesNewClients(new AcceptingStatus.No()),
        };

        Assert.Equal([1, 2, 3, 4, 5, 6], Best.Among([.. people.Reverse()]).Ids);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5.001, 10)]
    [InlineData(10.001, 25)]
    [InlineData(25.001, 50)]
    [InlineData(50.001, 100)]
    public void A_band_of_distance_holds_its_far_edge(double nearest, double farthest)
    {
        Assert.Equal(Key(nearest), Key(farthest));
        Assert.True(SortKey.Compare(Key(farthest), Key(farthest + 0.001)) < 0);
        Assert.True(SortKey.Compare(Key(farthest), Key(null)) < 0);
    }

    [Fact]
    public void Online_only_the_fee_for_45_minutes_takes_the_place_of_distance()
    {
        var online = Near(Towns.NearNewHaven, Telehealth);
        var cheap = Online(1).Charges(80);
        var dear = Online(2).Charges(120).At(UsState.CT, Towns.NewHaven);
        var unknown = Online(3).Charges(20, VisitKind.About60Minutes).Charges(A.Said(Domain.Amounts.Money.Zero, 181), VisitKind.About45Minutes);

        Assert.Equal([1, 2, 3], online.Among(unknown, dear, cheap).Ids);
    }

    [Fact]
    public void With_both_ways_to_meet_distance_counts()
    {
        var both = Near(Towns.NearNewHaven, Telehealth, InPerson);

        Assert.Equal([2, 1], both.Among(Online(1).Charges(20), Online(2).Charges(200).At(UsState.CT, Towns.NewHaven)).Ids);
    }

    [Fact]
    public void By_distance_the_nearest_is_first_and_those_without_one_last() => Assert.Equal(
        [1, 2, 3],
        (Best with { Sort = SortOrder.Distance }).Among(Online(3), At(2, 1.1), At(1, 1).TakesNewClients(new AcceptingStatus.No())).Ids);

    [Fact]
    public void By_fee_the_lowest_known_one_is_first()
    {
        var sliding = At(1, 1).Says(facts => facts with { SlidingScale = A.Said(new SlidingScale(true, Domain.Amounts.Money.FromDollars(40), null, null)) });
        var people = new[] { sliding, At(2, 1).Charges(60, VisitKind.About60Minutes), At(3, 1).Charges(90).Charges(10, VisitKind.About60Minutes), At(4, 1) };

        Assert.Equal([1, 2, 3, 4], (Best with { Sort = SortOrder.Fee }).Among([.. people.Reverse()]).Ids);
    }

    [Fact]
    public void By_experience_the_longest_is_first_and_the_unknown_last()
    {
        var people = new[]
        {
            At(1, 1).Says(facts => facts with { PractisingSince = A.Said(1990, 365) }),
            At(2, 1).Says(facts => facts with { PractisingSince = A.Said(2020) }),
            At(3, 1).Says(facts => facts with { PractisingSince = A.Said(1980, 366) }),
        };

        Assert.Equal([1, 2, 3], (Best with { Sort = SortOrder.Experience }).Among([.. people.Reverse()]).Ids);
    }

    [Theory]
    [InlineData(SortOrder.Best, 6)]
    [InlineData(SortOrder.Distance, 3)]
    [InlineData(SortOrder.Fee, 3)]
    [InlineData(SortOrder.Experience, 3)]
    public void The_page_that_explains_the_order_names_every_key(SortOrder sort, int keys)
    {
        Assert.Equal(keys, Ranking.KeysOf(sort).Count);
        Assert.Equal("Chance", Ranking.KeysOf(sort)[^1].Name);
    }

    private static TherapistBuilder InTown(int id) => A.Therapist(id).At(UsState.CT, Towns.NewHaven);

    private static TherapistBuilder At(int id, double miles) =>
        A.Therapist(id).OffersIpt().At(UsState.CT, Towns.NorthOf(Towns.NewHaven, miles));

    private static TherapistBuilder Online(int id) => A.Therapist(id).OffersIpt().WorksOnline().LicensedIn(UsState.CT);

    private static SortKey Key(double? miles) => new Ranking(Best, Days.Today).KeyOf(new SearchHit(
        A.Therapist().Build(), new PlaceMatch(null, Verdict.No, miles, Verdict.Unknown, true, null, null), TrainingRung.Unknown, OffersIpt: false));
}
