using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Plans;

namespace IptFinder.UnitTests.Plans;

public class MarketplacePlanTests
{
    [Fact]
    public void A_copay_plan_fills_in_an_estimate()
    {
        var plan = Plan(Benefit(BenefitKind.MentalHealthOutpatient, copay: "$40.00"));

        Assert.Equal(
            new NetworkTerms(
                new PlanAmount.Known(Money.FromDollars(4500)),
                new PlanShare.Known(new VisitShare.Copay(Money.FromDollars(40)), false),
                new PlanAmount.Known(Money.FromDollars(9100)),
                new VisitLimit.NoLimit()),
            plan.InNetwork);
        Assert.Equal(
            new NetworkTerms(
                new PlanAmount.None(),
                new PlanShare.Known(new VisitShare.Coinsurance(Share.All), false),
                new PlanAmount.None(),
                new VisitLimit.NoLimit()),
            plan.OutOfNetwork);
        Assert.Equal(PlanYearStart.January1, MarketplacePlan.YearStart);
    }

    [Fact]
    public void An_office_visit_of_its_own_goes_first()
    {
        var plan = Plan(
            Benefit(BenefitKind.MentalHealthOutpatient, copay: "$80.00"), Benefit(BenefitKind.MentalHealthOfficeVisit, copay: "$30.00"));

        Assert.Equal(BenefitKind.MentalHealthOfficeVisit, plan.Therapy?.Kind);
    }

    [Fact]
    public void An_office_visit_that_is_not_covered_does_not()
    {
        var visit = Benefit(BenefitKind.MentalHealthOfficeVisit, copay: "") with { IsCovered = Statement.No };
        var plan = Plan(Benefit(BenefitKind.MentalHealthOutpatient, copay: "$80.00"), visit);

        Assert.Equal(BenefitKind.MentalHealthOutpatient, plan.Therapy?.Kind);
        Assert.Equal(new PlanShare.NotKnown("Not Covered"), visit.ShareInNetwork);
    }

    [Fact]
    public void Without_a_row_for_therapy_nothing_is_known_of_a_visit()
    {
        var plan = Plan(Benefit(BenefitKind.SpecialistVisit, copay: "$80.00"));

        Assert.Null(plan.Therapy);
        Assert.Equal(new PlanShare.NotKnown(""), plan.InNetwork.Share);
        Assert.Equal(new VisitLimit.NotKnown(), plan.InNetwork.Limit);
    }

    [Fact]
    public void A_maximum_that_therapy_does_not_count_toward_is_none()
    {
        var benefit = Benefit(BenefitKind.MentalHealthOutpatient, copay: "$40.00") with { IsExcludedFromMaximum = Statement.Yes };

        Assert.Equal(new PlanAmount.None(), Plan(benefit).InNetwork.Maximum);
    }

    [Fact]
    public void An_office_visit_that_is_not_covered_speaks_where_no_other_row_does()
    {
        var visit = Benefit(BenefitKind.MentalHealthOfficeVisit, copay: "$40.00") with { IsCovered = Statement.No };

        Assert.Equal(visit, Plan(visit).Therapy);
        Assert.Equal(new PlanShare.NotKnown("Not Covered"), Plan(visit).InNetwork.Share);
    }

    [Fact]
    public void After_a_deductible_that_the_plan_says_it_has_not_is_not_known()
    {
        var plan = Plan(Benefit(BenefitKind.MentalHealthOutpatient, copay: "$60.00 Copay after deductible")) with
        {
            Deductible = PlanAmount.Read("Not Applicable"),
        };

        Assert.Equal(new PlanAmount.NotKnown(), plan.InNetwork.Deductible);
    }

    private static MarketplacePlan Plan(params PlanBenefit[] benefits) => new()
    {
        Year = 2026,
        Id = PlanId.TryParse("12345TX0010001-01")!,
        State = UsState.TX,
        IssuerId = "12345",
        IssuerName = "Example Health",
        Name = "Example Silver",
        MetalLevel = "Silver",
        PlanType = "HMO",
        Deductible = PlanAmount.Read("$4,500 "),
        Maximum = PlanAmount.Read("$9,100 "),
        DeductibleOutOfNetwork = PlanAmount.Read("Not Applicable"),
        MaximumOutOfNetwork = PlanAmount.Read("Not Applicable"),
        Benefits = benefits,
        Summary = null,
    };

    private static PlanBenefit Benefit(BenefitKind kind, string copay) => new()
    {
        Kind = kind,
        IsCovered = Statement.Yes,
        CopayInNetwork = CostShareCell.Read(copay),
        CoinsuranceInNetwork = CostShareCell.Read(""),
        CopayOutOfNetwork = CostShareCell.Read(""),
        CoinsuranceOutOfNetwork = CostShareCell.Read("100.00%"),
        Limit = VisitLimit.Read("No", ""),
        Explanation = "",
        IsExcludedFromMaximum = Statement.No,
    };
}
