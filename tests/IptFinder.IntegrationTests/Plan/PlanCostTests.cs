using System.Globalization;
using AngleSharp.Html.Dom;
using CsCheck;
using IptFinder.IntegrationTests.Costs;
using IptFinder.Web;
using IptFinder.Web.Pages.Costs;

namespace IptFinder.IntegrationTests.Plan;

/// <summary>From the dates to what they cost and back, with nothing lost on the way.</summary>
[Collection(SmallSite.Name)]
public sealed class PlanCostTests(SharedSite shared)
{
    /// <summary>Two meetings and eight sessions twice a week at first, with a week off and no holidays, then three monthly ones.</summary>
    private static readonly (string Name, string Value)[] Group = PlanPages.Example.With(
        ("approach", "ipt-group"), ("meetings", "2"), ("sessions", "8"), ("every", "twice-then-weekly"), ("monthly", "3"), ("weekday", "wednesday"),
        ("holidays", "yes"), ("off-1-from", "2027-02-10"), ("off-1-to", "2027-02-16"), ("zone", "America/New_York"), ("state", ""));

    private static readonly (string Name, string Value)[] Prices = [("a-kind", "self-pay"), ("a-first", "150"), ("a-session", "40")];

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task Every_day_of_the_plan_is_priced()
    {
        var plan = await _site.PlanAsync(Group);
        var costs = await _site.CostsAsync(await CourseAsync(plan));

        Assert.Equal(plan.Days(), costs.Answer().Lines().Select(line => line.Date));
        Assert.Equal(Enumerable.Repeat(150m, 2).Concat(Enumerable.Repeat(40m, 11)), costs.Answer().Lines().Select(line => line.Billed));
        Assert.Contains($"First visit on 6 Jan 2027, then on the days of your plan until {Said(plan.Days()[^1])}.", costs.Answer().Entered());
    }

    [Fact]
    public async Task The_way_back_loses_nothing_and_tells_the_total()
    {
        var plan = await _site.PlanAsync(Group);
        var costs = await _site.CostsAsync(await CourseAsync(plan));
        var back = await _site.PlanAsync(costs.Fields());

        Assert.Equal(plan.Days(), back.Days());
        Assert.Equal(Sorted(plan.Hidden("/plan/calendar.ics")), Sorted(back.Hidden("/plan/calendar.ics")));
        Assert.Equal($"Paying yourself: {costs.Answer().QuerySelector("[data-testid='sentence']")!.TextContent}", back.Part("plan-cost")!.SpokenText());
        Assert.Equal("Paying yourself: About $740 in all.", back.Part("plan-cost")!.SpokenText());
    }

    [Fact]
    public async Task The_total_follows_when_the_plan_is_changed()
    {
        var costs = await _site.CostsAsync(await CourseAsync(await _site.PlanAsync(PlanPages.Example)));
        var back = await _site.PlanAsync(costs.Fields());
        var changed = await _site.PlanAsync(Form(back).With(("sessions", "6"), ("every", "biweekly")));

        Assert.Equal("Paying yourself: About $590 in all.", back.Part("plan-cost")!.SpokenText());
        Assert.Equal("Paying yourself: About $350 in all.", changed.Part("plan-cost")!.SpokenText());
        Assert.Equal(changed.Days(), (await _site.CostsAsync(changed.Hidden("/costs"))).Answer().Lines().Select(line => line.Date));
    }

    [Fact]
    public async Task Other_dates_give_the_boxes_back_and_keep_the_prices()
    {
        var costs = await _site.CostsAsync(await CourseAsync(await _site.PlanAsync(PlanPages.Example)));
        var other = await _site.CostsAsync(costs.Fields().With(("step", "other-dates")));

        Assert.Null(costs.QuerySelector("#likely"));
        Assert.Equal(["12", "2027-01-05", "7", "150"], new[] { "likely", "start", "every", "a-first" }.Select(other.Field));
        Assert.NotNull(other.QuerySelector("#likely"));
        Assert.Equal("6", (await _site.PlanAsync(other.Fields().With(("likely", "6")))).Field("sessions"));
    }

    [Theory]
    [InlineData("ipt-group")]
    [InlineData("dit")]
    public async Task Other_dates_leave_the_plan_what_it_was_but_for_what_is_changed(string approach)
    {
        var plan = await _site.PlanAsync(Group.With(("approach", approach)));
        var other = await _site.CostsAsync((await _site.CostsAsync(await CourseAsync(plan))).Fields().With(("step", "other-dates")));
        var same = await _site.PlanAsync(other.Fields());
        var changed = await _site.PlanAsync(other.Fields().With(("start", "2027-02-02"), ("every", "14"), ("likely", approach == "dit" ? "7" : "9")));

        Assert.Equal(plan.Days(), same.Days());
        Assert.Equal(["7", "2027-02-02", "biweekly", "3", "yes", approach], Values(changed, "sessions", "first", "every", "monthly", "holidays", "approach"));
    }

    [Fact]
    public async Task About_twice_a_week_is_not_taken_for_once() =>
        Assert.Equal(["twice-then-weekly"], Values(await _site.PlanAsync(CostsFields.SelfPay.With(("every", "3"))), "every"));

    [Fact]
    public async Task The_length_of_a_visit_stays_until_the_plan_is_one_of_a_group()
    {
        var costs = await _site.CostsAsync((await _site.CostsAsync(await CourseAsync(await _site.PlanAsync(PlanPages.Example)))).Fields().With(("code", "90837")));
        var back = await _site.PlanAsync(costs.Fields());
        var group = await _site.PlanAsync(Form(back).With(("approach", "ipt-group")));

        Assert.Equal("90837", (await _site.CostsAsync(back.Hidden("/costs"))).Field("code"));
        var asked = (await _site.PostCostsAsync(group.Hidden("/costs"))).Page;
        Assert.Equal(["90853", "150", ""], new[] { "code", "a-first", "a-session" }.Select(asked.Field));
        Assert.StartsWith("To say what this plan costs, we need more numbers.", group.Part("plan-cost")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ways_to_pay_keep_their_names_and_what_is_unfinished()
    {
        var first = await _site.CostsAsync(await CourseAsync(await _site.PlanAsync(PlanPages.Example)));
        var three = first.Fields().With([.. Prices.As("b"), ("b-first", "90"), ("c-session", "77")]);
        var back = await _site.PlanAsync(three.With(("c-kind", "medicaid")));
        var unfinished = await _site.PlanAsync(three.With(("c-kind", "")));

        Assert.Equal(["Paying yourself (A)", "Paying yourself (B)"], back.QuerySelectorAll("[data-testid='plan-cost'] strong").Select(name => name.TextContent.TrimEnd(':')));
        Assert.Equal("77", (await _site.PostCostsAsync(unfinished.Hidden("/costs"))).Page.Field("c-session"));
    }

    [Fact]
    public async Task Of_Medicaid_alone_no_numbers_are_spoken_of()
    {
        var costs = await _site.CostsAsync((await CourseAsync(await _site.PlanAsync(PlanPages.Example))).With(("a-kind", "medicaid")));
        var answer = (await _site.PlanAsync(costs.Fields())).QuerySelector("#answer")!.SpokenText();

        Assert.Contains("There is no estimate for Medicaid.", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("From the prices and insurance", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_estimate_begins_a_plan_and_asks_for_what_it_does_not_know()
    {
        var begun = await _site.PlanAsync(CostsFields.SelfPay.With(("every", "14")));

        Assert.Equal(["12", "2027-01-04", "biweekly", "ipt", ""], new[] { "sessions", "first", "every", "approach", "time" }.Select(begun.Field));
        Assert.Null(begun.QuerySelector(".error-summary, #answer"));
        Assert.Equal("100", begun.Field("cost-a-session"));
    }

    [Fact]
    public async Task A_plan_with_more_days_than_an_estimate_takes_is_priced_without_the_monthly_ones()
    {
        var plan = await _site.PlanAsync(PlanPages.Example.With(("sessions", "100"), ("monthly", "36")));
        var costs = await _site.CostsAsync(await CourseAsync(plan));

        Assert.Equal(100, costs.Answer().Lines().Count);
        Assert.Contains("leaves the monthly sessions out", plan.QuerySelector("#answer")!.SpokenText(), StringComparison.Ordinal);
        Assert.Equal(plan.Days(), (await _site.PlanAsync(costs.Fields())).Days());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1:")]
    [InlineData("0:2027-01-05")]
    [InlineData("3:2027-01-05,2027-01-06,2027-01-07")]
    [InlineData("2:2027-01-05")]
    [InlineData("1:2027-01-05,2027-01-05")]
    [InlineData("1:2027-02-30")]
    [InlineData("1:2027-01-05:2027-01-06")]
    public void What_is_no_list_of_days_is_none(string text) => Assert.Null(VisitDays.TryParse(text));

    [Fact]
    public void A_list_of_days_is_read_as_it_was_written() => Gen.Int[1, 20_000].List[1, 104].Select(Gen.Int[1, 2]).Sample(
        (list, first) =>
        {
            DateOnly[] days = [.. list.Distinct().Order().Select(day => new DateOnly(2027, 1, 1).AddDays(day))];
            var written = VisitDays.Of(days, Math.Min(first, days.Length))!;
            var read = VisitDays.TryParse(written.ToString())!;
            Assert.Equal((written.FirstVisits, string.Join(' ', written.Days)), (read.FirstVisits, string.Join(' ', read.Days)));
        });

    /// <summary>The planner's form as a browser would send it.</summary>
    private static IEnumerable<(string Name, string Value)> Form(IHtmlDocument plan) =>
        plan.QuerySelectorAll("#plan input, #plan select").Select(field => (
            field.GetAttribute("name")!, field is IHtmlSelectElement choice ? choice.Value ?? "" : field.GetAttribute("value") ?? ""));

    private static string[] Values(IHtmlDocument plan, params string[] names) =>
        [.. names.Select(name => Form(plan).Single(field => field.Name == name).Value)];

    private static string Said(string day) => Words.Date(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<(string, string)> Sorted(IEnumerable<(string Name, string Value)> fields) => fields.OrderBy(field => field.Name, StringComparer.Ordinal);

    /// <summary>The estimator's form with this plan's course, and prices typed in.</summary>
    private async Task<(string Name, string Value)[]> CourseAsync(IHtmlDocument plan) =>
        (await _site.CostsAsync(plan.Hidden("/costs"))).Fields().With(Prices);
}
