using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Costs;

public class StatedFeesTests
{
    private static readonly CountRange Sessions = new(12, 16);

    [Fact]
    public void A_course_costs_the_first_visit_and_the_rest_from_fewest_to_most()
    {
        var fees = StatedFees.On(Days.Today, Facts((VisitKind.First, 180, 10), (VisitKind.About45Minutes, 140, 10), (VisitKind.About60Minutes, 170, 10)))!;

        Assert.Equal(VisitKind.About45Minutes, fees.Kind);
        Assert.Equal(new MoneyRange(Money.FromDollars(180 + (11 * 140)), Money.FromDollars(180 + (15 * 140))), fees.Course(Sessions, TestReference.Data));
    }

    [Fact]
    public void Without_a_fee_of_its_own_the_first_visit_costs_the_same()
    {
        var fees = StatedFees.On(Days.Today, Facts((VisitKind.About60Minutes, 170, 10)))!;

        Assert.Equal(VisitKind.About60Minutes, fees.Kind);
        Assert.Equal(new MoneyRange(Money.FromDollars(12 * 170), Money.FromDollars(16 * 170)), fees.Course(Sessions, TestReference.Data));
    }

    [Fact]
    public void Fees_too_old_do_not_count()
    {
        Assert.Null(StatedFees.On(Days.Today, Facts((VisitKind.About45Minutes, 140, 181))));
        Assert.Null(StatedFees.On(Days.Today, Facts((VisitKind.First, 140, 1))));
        Assert.Null(StatedFees.On(Days.Today, ListingFacts.None));

        var mixed = StatedFees.On(Days.Today, Facts((VisitKind.First, 180, 181), (VisitKind.About45Minutes, 140, 181), (VisitKind.About60Minutes, 170, 180)))!;
        Assert.Equal(VisitKind.About60Minutes, mixed.Kind);
        Assert.False(mixed.First.IsKnown);
    }

    private static ListingFacts Facts(params (VisitKind Kind, long Dollars, int DaysAgo)[] fees) => new()
    {
        Fees = fees.ToDictionary(fee => fee.Kind, fee => A.Said(Money.FromDollars(fee.Dollars), fee.DaysAgo)),
    };
}
