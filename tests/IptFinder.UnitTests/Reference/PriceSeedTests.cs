using IptFinder.Domain.Amounts;
using IptFinder.Domain.Reference;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Reference;

/// <summary>What the shipped prices and figures say.</summary>
public class PriceSeedTests
{
    private static readonly DateOnly Day2026 = new(2026, 11, 27);

    [Theory]
    [InlineData("article-band", 75_00, 175_00)]
    [InlineData("average-2024", 139_40, 139_40)]
    [InlineData("average-2024-states", 122_00, 227_00)]
    [InlineData("medicare-90834", 113_90, 113_90)]
    public void A_benchmark_is_an_amount_or_a_range(string code, long low, long high) =>
        Assert.Equal(
            new MoneyRange(Money.FromCents(low), Money.FromCents(high)),
            TestReference.Data.PriceBenchmarks.Single(benchmark => benchmark.Code == code).Amount);

    [Fact]
    public void Every_visit_code_has_its_Medicare_benchmark() =>
        Assert.Equal(
            TestReference.Data.VisitCodes.Select(visit => visit.Number).Order(StringComparer.Ordinal),
            TestReference.Data.PriceBenchmarks.Select(benchmark => benchmark.MedicareCode).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void The_figures_of_2026_are_those_of_their_sources()
    {
        var figures = TestReference.Data.CostFigures;
        Assert.Equal(Money.FromDollars(283), figures.MedicareDeductible.On(Day2026));
        Assert.Equal(Share.FromPercent(20), figures.MedicareCoinsurance.On(Day2026));
        Assert.Equal(Money.FromDollars(10_600), figures.OutOfPocketLimit.On(Day2026));
    }

    [Fact]
    public void A_year_without_figures_takes_the_nearest_and_tells()
    {
        var deductible = TestReference.Data.CostFigures.MedicareDeductible;
        Assert.Equal(Money.FromDollars(283), deductible.On(new DateOnly(2027, 1, 1)));
        Assert.False(deductible.Values.Holds(new DateOnly(2027, 1, 1)));
        Assert.False(deductible.Values.Holds(new DateOnly(2025, 12, 31)));
    }

    [Fact]
    public void The_rule_of_good_faith_estimates_is_that_of_its_sources()
    {
        var rule = TestReference.Data.CostFigures.GoodFaithEstimate;
        Assert.Equal((3, 1), (rule.ShortNotice.On(Day2026), rule.ShortNoticeWithin.On(Day2026)));
        Assert.Equal((10, 3), (rule.LongNotice.On(Day2026), rule.LongNoticeWithin.On(Day2026)));
        Assert.Equal(3, rule.RequestWithin.On(Day2026));
        Assert.Equal(Money.FromDollars(400), rule.DisputeFromOver.On(Day2026));
        Assert.Equal(120, rule.DisputeWithin.On(Day2026));
        Assert.Equal(Money.FromDollars(25), rule.DisputeFee.On(Day2026));
        Assert.Equal("1-800-985-3059", rule.HelpLine.Text);
    }

    [Fact]
    public void Subscriptions_have_a_price_and_no_rank()
    {
        var services = TestReference.Data.SubscriptionServices;
        Assert.Equal(["BetterHelp", "Brightside Health"], services.Select(service => service.Name));
        Assert.Equal([Money.FromDollars(65), Money.FromDollars(95)], services.Select(service => service.PriceFrom));
        Assert.Equal([BillingPeriod.Week, BillingPeriod.Month], services.Select(service => service.Period));
        Assert.All(services, service => Assert.Equal(IptOffer.Unknown, service.OffersIpt));
        Assert.All(services, service => Assert.Null(TestReference.Data.Sources[service.SourceId].Url));
    }
}
