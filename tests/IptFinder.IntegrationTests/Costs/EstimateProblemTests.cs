namespace IptFinder.IntegrationTests.Costs;

/// <summary>A wrong value is answered with the name of its field and what to enter.</summary>
[Collection(SmallSite.Name)]
public sealed class EstimateProblemTests(SharedSite shared)
{
    private const string Dollars = "Enter dollars with at most two decimal places, from 0 to 1000000, like 1500 or 89.50.";
    private const string Sessions = "Enter the fewest, the likely and the most sessions in this order, each from 1 to 104.";
    private const string LeaveOut = "Leave this out: it does not apply to ";
    private const string NoPart = "This is no part of the question, stands twice, or is of the wrong kind.";

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("coverage.deductible", "1.234")]
    [InlineData("coverage.deductible", "-1")]
    [InlineData("coverage.deductible", "\"1500\"")]
    [InlineData("coverage.deductible", "1000000.01")]
    [InlineData("coverage.deductible", "1e300")]
    [InlineData("coverage.deductible", "true")]
    [InlineData("coverage.deductible", "[1500]")]
    [InlineData("coverage.deductible", "{\"dollars\":1500}")]
    [InlineData("coverage.deductibleMet", "-0.01")]
    [InlineData("coverage.copay", "\"$20\"")]
    [InlineData("coverage.outOfPocketMax", "0.001")]
    [InlineData("coverage.outOfPocketMet", "99999999999999999999")]
    [InlineData("visits.first.low", "150.005")]
    [InlineData("visits.session.high", "-150")]
    public Task An_amount_is_dollars_and_whole_cents(string field, string json) => IsRefusedAsync(field, json, field, Dollars);

    [Theory]
    [InlineData("sessions.low", "0", "sessions.low", Sessions)]
    [InlineData("sessions.low", "", "sessions.low", Sessions)]
    [InlineData("sessions.high", "105", "sessions.high", Sessions)]
    [InlineData("sessions.low", "15", "sessions.likely", Sessions)]
    [InlineData("sessions.likely", "17", "sessions.high", Sessions)]
    [InlineData("sessions.likely", "14.5", "sessions.likely", "Enter a whole number, without quotes.")]
    [InlineData("sessions.likely", "\"14\"", "sessions.likely", "Enter a whole number, without quotes.")]
    [InlineData("sessions", "", "sessions", Sessions)]
    [InlineData("everyDays", "0", "everyDays", "Enter the days from one visit to the next, from 1 to 366: 7 for weekly.")]
    [InlineData("everyDays", "367", "everyDays", "Enter the days from one visit to the next, from 1 to 366: 7 for weekly.")]
    [InlineData("everyDays", "", "everyDays", "Enter the days from one visit to the next, from 1 to 366: 7 for weekly.")]
    [InlineData("startDate", "\"2027-02-31\"", "startDate", "Enter a day as year-month-day, like 2027-01-04.")]
    [InlineData("startDate", "\"1/4/2027\"", "startDate", "Enter a day as year-month-day, like 2027-01-04.")]
    [InlineData("startDate", "20270104", "startDate", "Enter a day as year-month-day, like 2027-01-04.")]
    [InlineData("startDate", "\"1999-12-31\"", "startDate", "Enter the day of the first visit as year-month-day, like 2027-01-04.")]
    [InlineData("startDate", "", "startDate", "Enter the day of the first visit as year-month-day, like 2027-01-04.")]
    public Task A_course_has_days_and_a_number_of_sessions(string path, string json, string field, string advice) => IsRefusedAsync(path, json, field, advice);

    [Theory]
    [InlineData("visits", "", "visits", "Enter what the first visit and each session cost.")]
    [InlineData("visits.first", "null", "visits.first", "Enter what the first visit costs.")]
    [InlineData("visits.session", "", "visits.session", "Enter what each session costs.")]
    [InlineData("visits.first.low", "null", "visits.first.low", "Enter the price in dollars, like 140, or the low end of a range.")]
    [InlineData("visits.first.high", "149.99", "visits.first.high", "Enter a high end that is not below the low end.")]
    [InlineData("visits.first.code", "\"90792\"", "visits.first.code", "Enter the code of the visit: 90791, 90834, 90837, 90853 or 90847.")]
    [InlineData("visits.session.code", "", "visits.session.code", "Enter the code of the visit: 90791, 90834, 90837, 90853 or 90847.")]
    [InlineData("visits.session.code", "90834", "visits.session.code", "Enter text in quotes.")]
    public Task Each_visit_has_a_code_and_a_price(string path, string json, string field, string advice) => IsRefusedAsync(path, json, field, advice);

    [Theory]
    [InlineData("coverage", "", "coverage", "Say who pays: coverage with a kind and its terms.")]
    [InlineData("coverage.kind", "", "coverage.kind", "Enter self-pay, in-network, out-of-network or medicare.")]
    [InlineData("coverage.kind", "\"hmo\"", "coverage.kind", "Enter self-pay, in-network, out-of-network or medicare.")]
    [InlineData("coverage.kind", "\"medicaid\"", "coverage.kind", "There is no estimate for Medicaid: copays are small or none, and they differ by state.")]
    [InlineData("coverage.copay", "20", "coverage.coinsurance", "Enter a copay or coinsurance, not both; leave the other null.")]
    [InlineData("coverage.coinsurance", "", "coverage.copay", "Enter a copay in dollars, or coinsurance as a fraction.")]
    [InlineData("coverage.coinsurance", "1.2", "coverage.coinsurance", "Enter a fraction from 0 to 1, like 0.2 for 20 %.")]
    [InlineData("coverage.coinsurance", "\"20 %\"", "coverage.coinsurance", "Enter a fraction from 0 to 1, like 0.2 for 20 %.")]
    [InlineData("coverage.deductibleMet", "1500.01", "coverage.deductibleMet", "Enter an amount that is not above the deductible.")]
    [InlineData("coverage.deductible", "null", "coverage.deductibleMet", "Enter an amount that is not above the deductible.")]
    [InlineData("coverage.outOfPocketMet", "9000.01", "coverage.outOfPocketMet", "Enter an amount that is not above the out-of-pocket maximum.")]
    [InlineData("coverage.afterDeductible", "null", "coverage.afterDeductible", "Enter true if the deductible comes before the copay or coinsurance, else false.")]
    [InlineData("coverage.afterDeductible", "\"yes\"", "coverage.afterDeductible", "Enter true or false, without quotes.")]
    [InlineData("coverage.afterDeductible", "1", "coverage.afterDeductible", "Enter true or false, without quotes.")]
    [InlineData("coverage.kind", "2", "coverage.kind", "Enter text in quotes.")]
    [InlineData("coverage.zip", "6510", "coverage.zip", "Enter text in quotes.")]
    [InlineData("coverage.visitLimit", "-1", "coverage.visitLimit", "Enter how many visits are covered a year, from 0 to 366, or null for no limit.")]
    [InlineData("coverage.visitsUsed", "367", "coverage.visitsUsed", "Enter how many covered visits are used, from 0 to 366.")]
    [InlineData("coverage.planYearStart", "\"02-29\"", "coverage.planYearStart", "Enter the first day of the plan year as month-day, like 01-01.")]
    [InlineData("coverage.planYearStart", "\"13-01\"", "coverage.planYearStart", "Enter the first day of the plan year as month-day, like 01-01.")]
    [InlineData("coverage.planYearStart", "", "coverage.planYearStart", "Enter the first day of the plan year as month-day, like 01-01.")]
    [InlineData("coverage.unknown", "[\"allowed\"]", "coverage.unknown[0]", "Leave allowed out: it does not apply to in-network.")]
    [InlineData("unknown", "[\"deductibleMet\",\"slidingFee\"]", "unknown[1]", "Leave slidingFee out: it does not apply to in-network.")]
    [InlineData("coverage", "{\"kind\":\"self-pay\",\"unknown\":[\"slidingFee\"]}", "coverage.unknown[0]", "Leave slidingFee out: it does not apply to self-pay without a sliding fee.")]
    [InlineData("coverage", "{\"kind\":\"self-pay\",\"unknown\":[\"deductible\"]}", "coverage.unknown[0]", "Leave deductible out: it does not apply to self-pay.")]
    [InlineData("coverage", "{\"kind\":\"medicare\",\"zip\":\"35203\",\"profession\":\"psychologist\",\"unknown\":[\"copay\"]}", "coverage.unknown[0]", "Leave copay out: it does not apply to medicare.")]
    [InlineData("coverage", "{\"kind\":\"medicare\",\"zip\":\"35203\",\"profession\":\"psychologist\",\"deductibleMet\":283.01}", "coverage.deductibleMet", "Enter an amount that is not above the Part B deductible, $283.")]
    [InlineData("coverage.unknown", "[\"deductible\",\"price\"]", "coverage.unknown[1]", "Name one of deductible, deductibleMet, copay")]
    [InlineData("unknown", "[\"price\"]", "unknown[0]", "Name one of deductible, deductibleMet, copay")]
    [InlineData("unknown", "[null]", "unknown[0]", "Name one of deductible, deductibleMet, copay")]
    [InlineData("unknown", "[3]", "unknown[0]", "Enter text in quotes.")]
    [InlineData("unknown", "\"deductible\"", "unknown", NoPart)]
    [InlineData("coverage.color", "\"blue\"", "coverage.color", NoPart)]
    [InlineData("coverage.Copay", "20", "coverage.Copay", NoPart)]
    [InlineData("insurer", "\"Example Health\"", "insurer", NoPart)]
    [InlineData("coverage.allowed", "80", "coverage.allowed", LeaveOut + "in-network.")]
    [InlineData("coverage.slidingFee", "60", "coverage.slidingFee", LeaveOut + "in-network.")]
    [InlineData("coverage.zip", "\"06510\"", "coverage.zip", LeaveOut + "in-network.")]
    public Task Terms_of_a_plan_are_named_and_go_together(string path, string json, string field, string advice) => IsRefusedAsync(path, json, field, advice);

    [Theory]
    [InlineData("\"kind\":\"out-of-network\",\"copay\":20", "allowed", "Enter what the plan allows: allowed in dollars, or allowedShare")]
    [InlineData("\"kind\":\"out-of-network\",\"copay\":20,\"allowed\":80,\"allowedShare\":0.5", "allowed", "Enter what the plan allows: allowed in dollars, or allowedShare")]
    [InlineData("\"kind\":\"out-of-network\",\"copay\":20,\"allowedShare\":1.01", "allowedShare", "Enter a fraction from 0 to 1")]
    [InlineData("\"kind\":\"self-pay\",\"copay\":20", "copay", LeaveOut + "self-pay.")]
    [InlineData("\"kind\":\"self-pay\",\"deductibleMet\":20", "deductibleMet", LeaveOut + "self-pay.")]
    [InlineData("\"kind\":\"self-pay\",\"outOfPocketMet\":20", "outOfPocketMet", LeaveOut + "self-pay.")]
    [InlineData("\"kind\":\"self-pay\",\"visitsUsed\":2", "visitsUsed", LeaveOut + "self-pay.")]
    [InlineData("\"kind\":\"self-pay\",\"profession\":\"psychologist\"", "profession", LeaveOut + "self-pay.")]
    [InlineData("\"kind\":\"self-pay\",\"slidingFee\":-1", "slidingFee", "Enter dollars with at most two decimal places")]
    [InlineData("\"kind\":\"self-pay\",\"prepay\":{\"sessions\":1,\"percent\":10}", "prepay.sessions", "Enter how many sessions are paid together, from 2 to 104.")]
    [InlineData("\"kind\":\"self-pay\",\"prepay\":{\"sessions\":6}", "prepay.percent", "Enter the discount in percent, from 1 to 100.")]
    [InlineData("\"kind\":\"self-pay\",\"prepay\":{\"sessions\":6,\"percent\":101}", "prepay.percent", "Enter the discount in percent, from 1 to 100.")]
    [InlineData("\"kind\":\"medicare\",\"profession\":\"psychologist\"", "zip", "Enter the five-digit ZIP code where the therapist works, like 06510.")]
    [InlineData("\"kind\":\"medicare\",\"profession\":\"psychologist\",\"zip\":\"6510\"", "zip", "Enter the five-digit ZIP code where the therapist works, like 06510.")]
    [InlineData("\"kind\":\"medicare\",\"zip\":\"06510\"", "profession", "Enter the therapist's profession: psychologist, clinical-social-worker")]
    [InlineData("\"kind\":\"medicare\",\"zip\":\"06510\",\"profession\":\"psychoanalyst\"", "profession", "Enter the therapist's profession: psychologist, clinical-social-worker")]
    [InlineData("\"kind\":\"medicare\",\"zip\":\"06510\",\"profession\":\"psychologist\",\"deductible\":283", "deductible", LeaveOut + "medicare.")]
    [InlineData("\"kind\":\"medicare\",\"zip\":\"06510\",\"profession\":\"psychologist\",\"outOfPocketMet\":20", "outOfPocketMet", LeaveOut + "medicare.")]
    public Task Each_kind_of_coverage_has_terms_of_its_own(string coverage, string field, string advice) =>
        IsRefusedAsync("coverage", $"{{{coverage}}}", $"coverage.{field}", advice);

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        ["coverage", "everyDays", "sessions", "startDate", "visits"],
        (await _site.ProblemsAsync("{}")).Keys.Order(StringComparer.Ordinal));

    private async Task IsRefusedAsync(string path, string json, string field, string advice)
    {
        var (name, sentence) = Assert.Single(await _site.ProblemsAsync(ExampleQuestion.With(path, json).ToJsonString()));

        Assert.Equal(field, name);
        Assert.StartsWith(advice, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }
}
