using AngleSharp.Html.Dom;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>What is said of a plan beside its numbers: what its file writes, what the person changed, and for which year it holds.</summary>
public sealed class PlanWordsTests(PlanSite shared) : IClassFixture<PlanSite>
{
    private static readonly (string Name, string Value)[] InNetwork =
        CostsFields.SelfPay.With(("a-kind", "in-network"), ("a-allowed-first", "150"), ("a-allowed-session", "100"));

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task A_plan_that_does_not_cover_therapy_says_so_and_covers_no_visit()
    {
        var page = await UseAsync(PlanSite.NotCovered, InNetwork);

        Assert.Equal(["", "", "", "0"], new[] { "deductible", "share", "after", "limit" }.Select(name => page.Field("a-" + name)));
        Assert.Contains("This plan does not cover therapy.", Way(page), StringComparison.Ordinal);
        Assert.Contains("Deductible, as written: \u201c$500 per group\u201d.", Way(page), StringComparison.Ordinal);
        Assert.All((await _site.CostsAsync(page.Fields())).Answer().Totals(), total => Assert.Equal(total.All, total.Patient));
    }

    [Fact]
    public async Task What_does_not_count_toward_the_maximum_is_told_with_the_amount()
    {
        var page = await UseAsync(PlanSite.Excluded, InNetwork);

        Assert.Equal(["none", ""], new[] { "max", "limit" }.Select(name => page.Field("a-" + name)));
        Assert.Contains("Therapy does not count toward its yearly maximum of $9,100.", Way(page), StringComparison.Ordinal);
        Assert.Contains("Visits a year: its file gives no number.", Way(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_of_network_other_texts_are_shown()
    {
        var page = await UseAsync(PlanSite.Excluded, CostsFields.OutOfNetwork);

        Assert.Equal("", page.Field("a-share"));
        Assert.Contains("You pay for a visit, as written: \u201cAsk us\u201d.", Way(page), StringComparison.Ordinal);
        Assert.DoesNotContain("does not count toward", Way(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_says_nothing_of_a_limit_sets_none() =>
        Assert.Equal("none", (await UseAsync(PlanSite.Silent, InNetwork)).Field("a-limit"));

    [Fact]
    public async Task Numbers_beyond_what_the_form_takes_are_left_out()
    {
        var page = await UseAsync(PlanSite.Vast, InNetwork);

        Assert.Equal(["", "", "", "none"], new[] { "deductible", "max", "share", "limit" }.Select(name => page.Field("a-" + name)));
        Assert.Contains("Deductible, as written: \u201c$2,000,000\u201d.", Way(page), StringComparison.Ordinal);
        Assert.NotNull((await _site.CostsAsync(page.Fields())).Answer());
    }

    [Fact]
    public async Task The_answer_names_the_plan_and_the_day_of_its_files()
    {
        var line = (await WorkOutAsync()).Answer().Entered().Single(entered => entered.StartsWith("Plan:", StringComparison.Ordinal));

        Assert.Matches(@"^Plan: Example Silver 1, Example Health \(99999TX0000001-01\), CMS files of \d+ [A-Z][a-z]{2} \d{4}\.$", line);
    }

    [Theory]
    [InlineData("a-deductible", "4500", "")]
    [InlineData("a-deductible", "1000", "You changed: deductible.")]
    [InlineData("a-limit", "10", "You changed: visits a year.")]
    public async Task What_the_person_changed_is_not_the_plans(string field, string typed, string note)
    {
        var page = await WorkOutAsync((field, typed));

        Assert.Contains("Filled in from Example Silver 1", Way(page), StringComparison.Ordinal);
        Assert.Equal(note.Length > 0, Way(page).Contains("You changed:", StringComparison.Ordinal));
        Assert.Contains(note, Way(page), StringComparison.Ordinal);
        Assert.Contains(note, page.Answer().SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_network_has_other_numbers()
    {
        var page = await WorkOutAsync(("a-kind", "out-of-network"), ("a-allowed", "80"));

        Assert.Contains("These are its numbers in network.", Way(page), StringComparison.Ordinal);
        Assert.DoesNotContain("You changed:", Way(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paying_oneself_rests_on_no_plan()
    {
        var page = await WorkOutAsync(("a-kind", "self-pay"));

        Assert.DoesNotContain("Example Silver 1", page.Body!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-01", true, "2027")]
    [InlineData("2026-01-05", false, "")]
    [InlineData("2027-12-01", true, "2027 and 2028")]
    public async Task Visits_outside_the_plans_year_are_named(string start, bool isOutside, string years)
    {
        var page = await WorkOutAsync(("start", start), ("every", "14"));

        Assert.Equal(
            isOutside ? [$"The plan's numbers are of 2026; your visits in {years} may have others."] : [],
            page.Answer().Assumptions().Where(text => text.StartsWith("The plan's numbers", StringComparison.Ordinal)));
    }

    private static string Way(IHtmlDocument page) => page.Part("way-a")!.SpokenText();

    private async Task<IHtmlDocument> WorkOutAsync(params (string Name, string Value)[] changes) =>
        await _site.CostsAsync((await UseAsync(1, InNetwork)).Fields().With(changes));

    private Task<IHtmlDocument> UseAsync(int number, (string Name, string Value)[] fields) =>
        _site.CostsAsync(fields.With(("a-plan-chosen", PlanFileBuilder.IdOf(number)), ("step", "use-plan:a")));
}
