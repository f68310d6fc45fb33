using IptFinder.Domain.Amounts;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

public class FeeFilterTests
{
    private static readonly Money Dollars90 = Money.FromDollars(90);

    [Fact]
    public void The_45_minute_fee_comes_first() =>
        Assert.Equal(Dollars90, Fee(Sliding(60).Charges(90).Charges(120, VisitKind.About60Minutes)));

    [Fact]
    public void Then_the_60_minute_fee() => Assert.Equal(Dollars90, Fee(Sliding(60).Charges(90, VisitKind.About60Minutes)));

    [Fact]
    public void Then_the_floor_of_the_sliding_scale() => Assert.Equal(Dollars90, Fee(Sliding(90)));

    [Fact]
    public void A_scale_that_is_not_offered_has_no_floor() => Assert.Null(Fee(Sliding(90, offered: false)));

    [Theory]
    [InlineData(VisitKind.First)]
    [InlineData(VisitKind.Group)]
    public void Other_visits_are_not_compared(VisitKind kind) => Assert.Null(Fee(A.Therapist().Charges(90, kind)));

    [Fact]
    public void Nothing_said_is_unknown() => Assert.Null(Fee(A.Therapist()));

    [Fact]
    public void A_fee_over_180_days_old_gives_way_to_the_next()
    {
        var old = A.Therapist().Charges(A.Said(Money.FromDollars(150), 181), VisitKind.About45Minutes);

        Assert.Null(Fee(old));
        Assert.Equal(Dollars90, Fee(old.Charges(90, VisitKind.About60Minutes)));
        Assert.Equal(Dollars90, Fee(A.Therapist().Charges(A.Said(Dollars90, 180), VisitKind.About45Minutes)));
    }

    [Theory]
    [InlineData(8_999, true)]
    [InlineData(9_000, true)]
    [InlineData(9_001, false)]
    public void A_search_keeps_fees_up_to_the_highest(long cents, bool found)
    {
        var person = A.Therapist().Charges(A.Said(Money.FromCents(cents)), VisitKind.About45Minutes).Build();
        var query = TherapistQuery.Everyone with { MaxFeeDollars = 90 };

        Assert.Equal(found ? 1 : 0, TestVocabulary.Search.Search([person], query, Days.Today).Total);
    }

    private static TherapistBuilder Sliding(int floor, bool offered = true) => A.Therapist().Says(facts => facts with
    {
        SlidingScale = A.Said(new SlidingScale(offered, Money.FromDollars(floor), null, null)),
    });

    private static Money? Fee(TherapistBuilder person) => SearchFilters.FeeToCompare(person.Build().Facts, Days.Today);
}
