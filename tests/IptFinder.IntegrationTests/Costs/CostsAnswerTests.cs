using System.Text.Json.Nodes;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>What the costs page answers.</summary>
[Collection(SmallSite.Name)]
public sealed class CostsAnswerTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task The_answer_is_a_sentence_then_what_happens_then_each_session()
    {
        var answer = (await _site.CostsAsync(CostsFields.Example)).Answer();

        Assert.Equal("About $1,346 in all; between $1,254 and $1,450.", answer.QuerySelector("[data-testid='sentence'][role='status']")!.TextContent);
        Assert.Contains("Session 9, on 1 Mar 2027, uses up the deductible.", answer.QuerySelector(".answer")!.SpokenText(), StringComparison.Ordinal);
        Assert.Equal([(1470m, 1254m), (1930m, 1346m), (2450m, 1450m)], answer.Totals());
        Assert.Equal(14, answer.Lines().Count);
        Assert.Equal(("2027-03-01", 135m, 91m, 1211m), answer.Lines()[8]);
        Assert.Equal(
            ["answer", "chart", "sessions", "rests stack"],
            answer.Children.Where(part => part.LocalName != "h2").Select(part => part.ClassName));
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_or_put_in_an_address_that_is_sent()
    {
        using var answer = await _site.PostFormAsync("/costs", CostsFields.Example.With(("a-deductible", "1234.56"), ("a-deductible-met", "0")));
        var page = await Site.ReadAsync(answer);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain(page.Addresses(), address => address.Split('#')[0].Contains("1234.56", StringComparison.Ordinal));
        Assert.StartsWith("/costs#", page.QuerySelector("[data-keep] a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("a-deductible=1234.56", page.QuerySelector("[data-keep] a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chart_has_a_bar_for_each_session_and_marks_what_happens()
    {
        var answer = (await _site.CostsAsync(CostsFields.Example.With(
            ("a-deductible", "400"), ("a-deductible-met", "0"), ("a-max", "450"), ("a-max-met", "0"), ("a-year", "03-01")))).Answer();
        var charts = answer.QuerySelectorAll("svg[role='img']");

        Assert.Equal(["narrow", "wide"], charts.Select(chart => chart.ClassName));
        Assert.All(charts, chart =>
        {
            Assert.Equal(answer.QuerySelector(".sum")!.TextContent, chart.GetAttribute("aria-label")!["Running total by session. ".Length..]);
            Assert.Equal(14, chart.QuerySelectorAll("rect.patient").Length);
            Assert.Equal(14, chart.QuerySelectorAll("rect.plan").Length);
            Assert.Single(chart.QuerySelectorAll("polygon.band"));
            Assert.Equal(["deductible met", "maximum reached", "new plan year"], chart.QuerySelectorAll("text.mark").Select(mark => mark.TextContent).Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(chart.QuerySelectorAll("text.mark").Length, chart.QuerySelectorAll("path.mark").Length);
            Assert.DoesNotContain("NaN", chart.OuterHtml, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("2026-12-11", "100", true)]
    [InlineData("2026-12-11", "0", false)]
    [InlineData("2027-01-04", "100", true)]
    public async Task A_plan_year_to_come_before_the_first_visit_is_said(string start, string met, bool isMet)
    {
        var before = (await _site.CostsAsync(CostsFields.Example.With(("start", start), ("a-deductible-met", met), ("a-max-met", "0"), ("a-year", "01-01")))).Answer();

        Assert.Equal(
            isMet && start.StartsWith("2027", StringComparison.Ordinal),
            before.Assumptions().Any(one => one.StartsWith("A new plan year starts on 1 Jan 2027, before your first visit.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_course_for_nothing_is_drawn_too()
    {
        var answer = (await _site.CostsAsync(CostsFields.SelfPay.With(("a-session", "0"), ("a-first", "0")))).Answer();

        Assert.Equal("About $0 in all.", answer.QuerySelector(".sum")!.TextContent);
        Assert.DoesNotContain("NaN", answer.OuterHtml, StringComparison.Ordinal);
        Assert.Null(answer.QuerySelector("polygon"));
    }

    [Theory]
    [InlineData("a-deductible", "deductible", "You do not know the deductible: ")]
    [InlineData("a-deductible-met", "deductibleMet", "You do not know how much of the deductible is met: ")]
    [InlineData("a-share", "coinsurance", "You do not know your copay or coinsurance: ")]
    [InlineData("a-after", "afterDeductible", "You do not know if the deductible comes first: ")]
    [InlineData("a-max", "outOfPocketMax", "You do not know the out-of-pocket maximum: ")]
    [InlineData("a-max-met", "outOfPocketMet", "You do not know how much of the maximum is met: ")]
    [InlineData("a-limit", "visitLimit", "You do not know if visits are limited: ")]
    [InlineData("a-used", "visitsUsed", "You do not know how many covered visits are used: ")]
    [InlineData("a-year", "planYearStart", "You do not know when the plan year starts: ")]
    public async Task A_field_left_empty_is_not_known_and_named(string field, string name, string assumption)
    {
        var question = ExampleQuestion.With("unknown", $"[\"{name}\"]");
        question["coverage"]!["visitLimit"] = 20;
        var expected = await _site.AnswerAsync(question);

        var answer = (await _site.CostsAsync(CostsFields.Example.With(("a-limit", "20"), (field, " ")))).Answer();

        Assert.Contains(answer.Assumptions(), one => one.StartsWith(assumption, StringComparison.Ordinal));
        Assert.Equal("You left 1 number open.", answer.Part("open")!.QuerySelector("strong")!.TextContent);
        Assert.Equal(Patients(expected), answer.Totals().Select(total => total.Patient));
    }

    [Theory]
    [InlineData("a-deductible", "none", "coverage.deductible", "null")]
    [InlineData("a-deductible", "0", "coverage.deductible", "0")]
    [InlineData("a-share", "none", "coverage.coinsurance", "0")]
    [InlineData("a-share", "0 %", "coverage.coinsurance", "0")]
    [InlineData("a-max", "None", "coverage.outOfPocketMax", "null")]
    [InlineData("a-limit", "none", "coverage.visitLimit", "null")]
    [InlineData("a-limit", "0", "coverage.visitLimit", "0")]
    public async Task None_and_nothing_are_known(string field, string value, string path, string json)
    {
        var question = ExampleQuestion.With(path, json);
        question["coverage"]!["deductibleMet"] = 0;
        question["coverage"]!["outOfPocketMet"] = 0;

        var answer = (await _site.CostsAsync(CostsFields.Example.With(("a-deductible-met", "0"), ("a-max-met", "none"), (field, value)))).Answer();

        Assert.Equal(Patients(await _site.AnswerAsync(question)), answer.Totals().Select(total => total.Patient));
        Assert.DoesNotContain(answer.Assumptions(), one => one.StartsWith("You do not know", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Medicaid_is_answered_in_words_with_their_source()
    {
        var page = await _site.CostsAsync(CostsFields.SelfPay.With(("a-kind", "medicaid")));

        Assert.StartsWith("Medicaid There is no estimate for Medicaid.", page.Part("medicaid")!.SpokenText(), StringComparison.Ordinal);
        Assert.NotNull(page.Part("medicaid")!.QuerySelector(".said a[href^='http']"));
        Assert.Null(page.QuerySelector("svg[role='img'], [data-testid='answer-a'], #answer table"));
    }

    [Fact]
    public async Task Medicaid_beside_another_way_leaves_that_ones_figures()
    {
        var page = await _site.CostsAsync(CostsFields.SelfPay.With(("b-kind", "medicaid")));

        Assert.NotNull(page.Part("medicaid"));
        Assert.Equal(1250m, page.Answer().Totals()[1].Patient);
        Assert.Null(page.Part("compare"));
    }

    private static IEnumerable<decimal> Patients(JsonObject answer) =>
        new[] { "low", "likely", "high" }.Select(total => answer[total]!["patient"]!.GetValue<decimal>());
}
