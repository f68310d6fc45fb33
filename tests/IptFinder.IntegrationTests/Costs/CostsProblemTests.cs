using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>What cannot be understood is told at its field, and nothing that was typed is lost.</summary>
[Collection(SmallSite.Name)]
public sealed class CostsProblemTests(SharedSite shared)
{
    private const string Dollars = "Enter dollars, like 1500 or 89.50.";
    private const string Price = "Enter a price in dollars, like $140, or a range like 120 to 150.";
    private const string Sessions = "Enter the fewest, the likely and the most sessions in this order, each from 1 to 104.";

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("fewest", "twelve", "Enter a whole number of sessions from 1 to 104, like 12.")]
    [InlineData("fewest", "0", "Enter a whole number of sessions from 1 to 104, like 12.")]
    [InlineData("fewest", "2147483647", "Enter a whole number of sessions from 1 to 104, like 12.")]
    [InlineData("likely", "11", Sessions)]
    [InlineData("most", "105", Sessions)]
    [InlineData("most", "13.5", "Enter a whole number of sessions from 1 to 104, like 16.")]
    [InlineData("start", "2027-02-31", "Enter the day of the first visit, like 2027-01-04 or 1/4/2027.")]
    [InlineData("start", "", "Enter the day of the first visit, like 2027-01-04 or 1/4/2027.")]
    [InlineData("start", "1999-01-04", "Enter the day of the first visit as year-month-day, like 2027-01-04.")]
    [InlineData("a-first", "150 or so", Price)]
    [InlineData("a-session", "-100", Price)]
    [InlineData("a-session", "150 to 100", Price)]
    [InlineData("a-session", "2000000", Price)]
    [InlineData("a-allowed-first", "$100.005", Price)]
    [InlineData("a-allowed-session", "<b>", Price)]
    [InlineData("a-deductible", "a lot", Dollars)]
    [InlineData("a-deductible", "-1", Dollars)]
    [InlineData("a-deductible", "1000000.01", Dollars)]
    [InlineData("a-deductible-met", "1501", "Enter an amount that is not above the deductible.")]
    [InlineData("a-share", "30", "Enter a copay with a dollar sign, like $30, or coinsurance with a percent sign, like 20 %.")]
    [InlineData("a-share", "120 %", "Enter a copay with a dollar sign, like $30, or coinsurance with a percent sign, like 20 %.")]
    [InlineData("a-max", "\"&'", Dollars)]
    [InlineData("a-max-met", "9000.01", "Enter an amount that is not above the out-of-pocket maximum.")]
    [InlineData("a-limit", "few", "Enter a whole number, like 10.")]
    [InlineData("a-limit", "367", "Enter how many visits are covered a year")]
    [InlineData("a-used", "-1", "Enter a whole number, like 10.")]
    public Task In_network(string field, string value, string advice) => IsToldAsync(CostsFields.Example, field, value, advice);

    [Theory]
    [InlineData("every", "0", "Choose how often you meet.")]
    [InlineData("every", "often", "Choose how often you meet.")]
    [InlineData("code", "99999", "Choose a kind of visit.")]
    [InlineData("a-kind", "hmo", "Choose how you would pay.")]
    [InlineData("a-kind", "", "Choose how you would pay.")]
    [InlineData("a-after", "maybe", "Choose if the deductible comes first, or that you are not sure.")]
    [InlineData("a-year", "02-29", "Choose the month in which the plan year starts, or that you are not sure.")]
    public Task A_choice_that_is_none(string field, string value, string advice) => IsToldAsync(CostsFields.Example, field, value, advice, isKept: false);

    [Fact]
    public Task A_code_that_is_none_where_one_pays_oneself() => IsToldAsync(CostsFields.SelfPay, "code", "99999", "Choose a kind of visit.", isKept: false);

    [Theory]
    [InlineData("a-sliding", "half", Dollars)]
    [InlineData("a-prepay-sessions", "all", "Enter a whole number, like 10.")]
    [InlineData("a-prepay-sessions", "1", "Enter how many sessions are paid together, from 2 to 104.")]
    [InlineData("a-prepay-sessions", "", "Enter a whole number, like 10.")]
    [InlineData("a-prepay-percent", "101", "Enter the discount in percent, from 1 to 100.")]
    [InlineData("a-session", "", "Enter what each session costs, like $140 or 120 to 150, or choose a price to start from.")]
    public Task Paying_oneself(string field, string value, string advice) => IsToldAsync(
        CostsFields.SelfPay.With(("a-first", ""), ("a-prepay-sessions", "6"), ("a-prepay-percent", "10")), field, value, advice);

    [Theory]
    [InlineData("a-allowed", "most", "Enter dollars for one visit, like 100, or a share of the fee, like 70 %.")]
    [InlineData("a-allowed", "101 %", "Enter dollars for one visit, like 100, or a share of the fee, like 70 %.")]
    [InlineData("a-session", "?", Price)]
    public Task Out_of_network(string field, string value, string advice) => IsToldAsync(CostsFields.OutOfNetwork, field, value, advice);

    [Theory]
    [InlineData("a-zip", "651", "Enter the five-digit ZIP code where the therapist works, like 06510.")]
    [InlineData("a-zip", "", "Enter the five-digit ZIP code where the therapist works, like 06510.")]
    [InlineData("a-medicare-met", "all", Dollars)]
    [InlineData("a-profession", "", "Choose the therapist's profession.")]
    public Task Medicare(string field, string value, string advice) => IsToldAsync(CostsFields.Medicare, field, value, advice);

    [Fact]
    public async Task In_network_without_any_amount_the_plans_is_asked_for()
    {
        var fields = CostsFields.Example.With(("a-first", ""), ("a-session", ""), ("a-allowed-first", ""));

        await IsToldAsync(fields, "a-allowed-session", "", "Enter what your plan allows for a session.");
    }

    [Fact]
    public async Task Another_kind_of_therapy_has_no_usual_number() => await IsToldAsync(
        CostsFields.SelfPay.With(("course", ""), ("fewest", ""), ("most", "")), "likely", "", "Enter how many sessions: this kind of therapy has no usual number.");

    [Fact]
    public async Task Several_are_told_at_once_each_once()
    {
        var (status, page) = await _site.PostCostsAsync(
            CostsFields.Example.With([("start", "soon"), ("a-deductible", "x"), ("a-max", "y"), .. CostsFields.Example.With(("a-share", "z")).As("b")]));

        Assert.Equal(400, status);
        Assert.Equal(["#start", "#a-deductible", "#a-max", "#b-share"], page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("step=")]
    [InlineData("step=enter")]
    [InlineData("step=add-therapist")]
    [InlineData("step=remove:a")]
    [InlineData("step=remove:z")]
    [InlineData("step=use-plan:a")]
    [InlineData("step=find-plans:")]
    [InlineData("step=:::")]
    public async Task A_post_without_a_form_is_answered(string query)
    {
        using var answer = await _site.Client.PostAsync(new Uri("/costs?" + query, UriKind.Relative), content: null);

        Assert.InRange((int)answer.StatusCode, 200, 400);
    }

    private async Task IsToldAsync((string Name, string Value)[] fields, string field, string value, string advice, bool isKept = true)
    {
        var sent = fields.With((field, value));
        var (status, page) = await _site.PostCostsAsync(sent);

        Assert.Equal(400, status);
        Assert.StartsWith("Error: ", page.Title!, StringComparison.Ordinal);
        var link = Assert.Single(page.QuerySelectorAll(".error-summary a"));
        Assert.Equal("#" + field, link.GetAttribute("href"));
        Assert.StartsWith(advice, link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById(field));
        Assert.Contains(page.QuerySelectorAll(".field-error"), error => error.TextContent == link.TextContent);
        Assert.Null(page.QuerySelector("#answer"));
        KeepsAll(page, isKept ? sent : fields.Where(one => one.Name != field));
    }

    private static void KeepsAll(IHtmlDocument page, IEnumerable<(string Name, string Value)> fields) =>
        Assert.All(fields, field => Assert.Equal(field.Value, page.Field(field.Name)));
}
