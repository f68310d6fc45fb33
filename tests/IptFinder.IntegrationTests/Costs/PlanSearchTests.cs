using AngleSharp.Html.Dom;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Costs;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>The costs form filled in from a marketplace plan.</summary>
public sealed class PlanSearchTests(PlanSite shared) : IClassFixture<PlanSite>
{
    private static readonly (string Name, string Value)[] InNetwork =
        CostsFields.SelfPay.With(("a-kind", "in-network"), ("a-allowed-first", "150"), ("a-allowed-session", "100"), ("a-deductible", ""), ("a-limit", ""));

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("TX", "silver", new[] { 1 })]
    [InlineData("", "example gold", new[] { 2 })]
    [InlineData("TX", "", new[] { 3, 2, 1 })]
    [InlineData("TX", "99999TX0000003", new[] { 3 })]
    public async Task Plans_are_found_by_state_and_words(string state, string words, int[] numbers)
    {
        var page = await FindAsync(state, words);

        Assert.Equal(
            numbers.Select(number => PlanFileBuilder.IdOf(number)),
            page.QuerySelectorAll("input[type='radio'][name='a-plan-chosen']").Select(radio => radio.GetAttribute("value")!));
        Assert.Equal([state, words], new[] { "a-plan-state", "a-plan-words" }.Select(page.Field));
        Assert.All(InNetwork, field => Assert.Equal(field.Value, page.Field(field.Name)));
        Assert.Null(page.QuerySelector("#answer"));
    }

    [Fact]
    public async Task Enter_looks_for_a_plan_just_named_and_then_works_out()
    {
        var found = await _site.CostsAsync(InNetwork.With(("a-plan-state", "TX"), ("a-plan-words", "silver"), ("step", IndexModel.Enter)));
        Assert.Single(found.QuerySelectorAll("input[type='radio'][name='a-plan-chosen']"));
        Assert.Null(found.QuerySelector("#answer"));

        Assert.NotNull((await _site.CostsAsync(found.Fields().With(("step", IndexModel.Enter)))).QuerySelector("#answer"));
    }

    [Fact]
    public async Task Enter_looks_once_for_a_plan_that_is_not_known()
    {
        var (status, told) = await _site.PostCostsAsync(InNetwork.With(("a-plan-words", "no such plan"), ("step", IndexModel.Enter)));
        Assert.Equal(400, status);
        Assert.NotNull(told.QuerySelector(".error-summary a[href='#a-plan-words']"));

        Assert.NotNull((await _site.CostsAsync(told.Fields().With(("step", IndexModel.Enter)))).QuerySelector("#answer"));
    }

    [Theory]
    [InlineData("a-plan-state", "TX")]
    [InlineData("a-kind", "out-of-network")]
    public async Task Enter_looks_again_once_the_state_or_the_network_is_another(string field, string value)
    {
        var (_, told) = await _site.PostCostsAsync(InNetwork.With(("a-plan-state", "FL"), ("a-plan-words", $"silver {new string('1', 70)}"), ("step", IndexModel.Enter)));
        Assert.NotNull(told.QuerySelector(".error-summary a[href='#a-plan-words']"));

        var (_, page) = await _site.PostCostsAsync(told.Fields().With((field, value), ("step", IndexModel.Enter)));

        Assert.StartsWith("No plan like this is known.", page.QuerySelector(".error-summary a[href='#a-plan-words']")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(IndexModel.Enter)]
    public async Task A_plan_that_is_ticked_but_not_filled_in_changes_nothing_and_is_not_said_to_be(string step)
    {
        var found = await FindAsync("TX", "silver");

        var page = await _site.CostsAsync(found.Fields().With(("a-plan-chosen", PlanFileBuilder.IdOf(1)), ("a-deductible", "700"), ("step", step)));

        Assert.NotNull(page.QuerySelector("#answer"));
        Assert.Equal("700", page.Field("a-deductible"));
        Assert.DoesNotContain("Filled in from ", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_works_out_where_the_plan_that_is_named_is_not_asked_for()
    {
        var page = await _site.CostsAsync(CostsFields.SelfPay.With(("a-plan-words", "silver"), ("step", IndexModel.Enter)));

        Assert.NotNull(page.QuerySelector("#answer"));
    }

    [Theory]
    [InlineData("FL", "silver")]
    [InlineData("", "")]
    [InlineData("", "no such plan")]
    public async Task No_plan_like_it_is_told_at_the_field(string state, string words)
    {
        var (status, page) = await _site.PostCostsAsync(InNetwork.With(("a-plan-state", state), ("a-plan-words", words), ("step", "find-plans:a")));

        Assert.Equal(400, status);
        Assert.StartsWith("No plan like this is known.", page.QuerySelector(".error-summary a[href='#a-plan-words']")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.GetElementById("a-plan-words")!.Closest("details")!.HasAttribute("open"));
    }

    [Theory]
    [InlineData("a-plan-words", "find-plans:a")]
    [InlineData("a-plan", "")]
    [InlineData("a-session", "add")]
    [InlineData("a-deductible", "")]
    public async Task A_text_that_is_far_too_long_is_refused_at_its_field(string field, string step)
    {
        var text = string.Join(' ', Enumerable.Repeat("a", 2000));
        var (status, page) = await _site.PostCostsAsync(InNetwork.With((field, text), ("step", step)));

        Assert.Equal(400, status);
        Assert.Equal("Enter at most 80 characters.", page.QuerySelector($".error-summary a[href='#{field}']")!.TextContent);
        Assert.Equal(text, page.QuerySelector($"[name='{field}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_plan_fills_in_its_terms_and_shows_what_its_file_says()
    {
        var page = await UseAsync(1, InNetwork);

        Assert.Equal(
            ["$4,500", "$9,100", "$40", "no", "none", "01-01"],
            new[] { "deductible", "max", "share", "after", "limit", "year" }.Select(name => page.Field("a-" + name)));
        Assert.Contains("Filled in from Example Silver 1, Example Health (99999TX0000001-01, 2026).", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("in network copay \u201c$40.00\u201d, coinsurance \u201cnothing\u201d", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
        Assert.Equal("150", page.Field("a-allowed-first"));
    }

    [Fact]
    public async Task Then_it_is_worked_out_with_what_the_person_adds()
    {
        var filled = (await UseAsync(1, InNetwork)).Fields();

        var page = await _site.CostsAsync(filled.With(("a-deductible-met", "0"), ("a-max-met", "0"), ("a-used", "0")));

        Assert.Equal([480m, 480m, 480m], page.Answer().Totals().Select(total => total.Patient)); // Twelve copays of $40.
        Assert.Contains("Filled in from Example Silver 1", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coinsurance_limit_and_explanation_are_taken_over()
    {
        var page = await UseAsync(2, InNetwork);

        Assert.Equal(["$1,000", "20 %", "yes", "20"], new[] { "deductible", "share", "after", "limit" }.Select(name => page.Field("a-" + name)));
        Assert.Contains("Office visits only.", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_of_network_has_its_own_terms()
    {
        var page = await UseAsync(2, CostsFields.OutOfNetwork);

        Assert.Equal(
            ["out-of-network", "$5,000", "50 %", "yes"], new[] { "kind", "deductible", "share", "after" }.Select(name => page.Field("a-" + name)));
        Assert.Equal("80", page.Field("a-allowed"));
    }

    [Fact]
    public async Task Words_that_are_not_understood_are_shown_and_leave_the_field_empty()
    {
        var page = await UseAsync(3, InNetwork.With(("a-share", "$20")));

        Assert.Equal(["", ""], new[] { "share", "after" }.Select(name => page.Field("a-" + name)));
        Assert.Contains("in network copay \u201cFirst three visits $10\u201d", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains(
            (await _site.CostsAsync(page.Fields())).Answer().Assumptions(), one => one.StartsWith("You do not know your copay", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gold")]
    [InlineData("no such plan")]
    public async Task Looking_for_another_plan_forgets_nothing_of_the_first(string words)
    {
        var filled = (await UseAsync(1, InNetwork)).Fields();

        var (_, page) = await _site.PostCostsAsync(filled.With(("a-plan-words", words), ("step", "find-plans:a")));

        Assert.Equal(PlanFileBuilder.IdOf(1), page.QuerySelector("input[type='hidden'][name='a-plan']")!.GetAttribute("value"));
        Assert.Contains("Filled in from Example Silver 1", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("99999TX0000009-01")]
    [InlineData("silver")]
    public async Task No_plan_to_fill_in_from_is_told(string id)
    {
        var (status, page) = await _site.PostCostsAsync(InNetwork.With(("a-plan-chosen", id), ("step", "use-plan:a")));

        Assert.Equal(400, status);
        Assert.Equal("Choose one of the plans first.", page.QuerySelector(".error-summary a[href='#a-plan-words']")!.TextContent);
        Assert.All(InNetwork, field => Assert.Equal(field.Value, page.Field(field.Name)));
    }

    [Fact]
    public async Task The_second_way_has_a_plan_of_its_own()
    {
        var (status, page) = await _site.PostCostsAsync(
            InNetwork.Concat(InNetwork.As("b")).With(("b-plan-chosen", PlanFileBuilder.IdOf(2)), ("step", "use-plan:b")));

        Assert.Equal(200, status);
        Assert.Equal(["", "$1,000"], new[] { "a-deductible", "b-deductible" }.Select(page.Field));
    }

    [Fact]
    public async Task The_files_and_their_day_are_named()
    {
        var page = await _site.PageAsync("/costs");

        Assert.Contains("Plans of 2026 from HealthCare.gov, files of ", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Filled in from ", page.Body!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_plans_there_is_no_search()
    {
        await using var site = await Site.StartAsync();
        var page = await site.PageAsync("/costs");

        Assert.Null(page.QuerySelector("[name='a-plan-state'], [name='a-plan-words'], button[value='find-plans:a']"));
    }

    private Task<IHtmlDocument> FindAsync(string state, string words) =>
        _site.CostsAsync(InNetwork.With(("a-plan-state", state), ("a-plan-words", words), ("step", "find-plans:a")));

    private Task<IHtmlDocument> UseAsync(int number, (string Name, string Value)[] fields) =>
        _site.CostsAsync(fields.With(("a-plan-chosen", PlanFileBuilder.IdOf(number)), ("step", "use-plan:a")));
}
