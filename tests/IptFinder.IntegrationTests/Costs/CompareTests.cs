using AngleSharp.Html.Dom;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Costs;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>Up to three ways to pay or therapists side by side.</summary>
[Collection(SmallSite.Name)]
public sealed class CompareTests(SharedSite shared)
{
    private static readonly (string Name, string Value)[] Three =
        [.. CostsFields.SelfPay, .. CostsFields.Example.As("b"), .. CostsFields.OutOfNetwork.As("c")];

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task Three_ways_are_answered_side_by_side()
    {
        var page = await _site.CostsAsync(Three);

        Assert.Equal(["Paying yourself", "In network", "Out of network"], page.Part("compare")!.QuerySelectorAll("tbody th").Select(name => name.SpokenText()));
        Assert.Equal(
            new[] { "a", "b", "c" }.Select(letter => page.Answer(letter).Totals().Select(total => total.Patient)),
            page.Part("compare")!.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => CostsPages.Number(cell.TextContent))));
        Assert.All(page.Part("compare")!.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Empty(page.QuerySelectorAll("button[value='add'], button[value='add-therapist']"));
    }

    [Fact]
    public async Task Another_way_starts_with_the_prices_of_the_first_and_changes_nothing_else()
    {
        var page = await StepAsync("add", CostsFields.Example);

        Assert.All(CostsFields.Example, field => Assert.Equal(field.Value, page.Field(field.Name)));
        Assert.Equal(["$300", "$250", "", "", "none", "0", "01-01"], new[] { "first", "session", "kind", "deductible", "limit", "used", "year" }.Select(name => page.Field("b-" + name)));
        Assert.Null(page.QuerySelector("#answer, .error-summary"));
    }

    [Fact]
    public async Task Another_way_keeps_whose_prices_they_are()
    {
        var page = await StepAsync("add", (await _site.PageAsync($"/costs?therapist={SmallDirectory.Ann}")).Fields());

        Assert.All(new[] { "therapist", "session", "zip", "profession" }, field => Assert.Equal(page.Field("a-" + field), page.Field("b-" + field)));
        Assert.Contains("Fees of Ann Certified", page.Part("way-b")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_may_be_added_but_no_fourth()
    {
        var two = await StepAsync("add", CostsFields.SelfPay);
        var three = await StepAsync("add", two.Fields());
        var four = await StepAsync("add", three.Fields());

        Assert.NotNull(three.Part("way-c"));
        Assert.Equal(three.Fields(), four.Fields());
    }

    [Theory]
    [InlineData("Ann Certified", "add-therapist")]
    [InlineData(" ann certified ", "add-therapist")]
    [InlineData("Certified", "add-therapist")]
    [InlineData("Ann Certified", IndexModel.Enter)]
    public async Task A_therapist_is_added_by_name_with_their_fees(string name, string step)
    {
        var page = await StepAsync(step, CostsFields.Example.With(("add-name", name)));

        Assert.Equal(["self-pay", "1", "$150", ""], new[] { "kind", "therapist", "session", "first" }.Select(field => page.Field("b-" + field)));
        Assert.Equal("", page.Field("add-name"));
        Assert.All(CostsFields.Example, field => Assert.Equal(field.Value, page.Field(field.Name)));
        Assert.Contains("Ann Certified: paying yourself", (await _site.CostsAsync(page.Fields())).Part("compare")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_therapist_takes_the_place_of_an_empty_way()
    {
        var page = await StepAsync("add-therapist", (await _site.PageAsync("/costs")).Fields().With(("add-name", "Ann Certified")));

        Assert.Equal("$150", page.Field("a-session"));
        Assert.Null(page.Part("way-b"));
    }

    [Theory]
    [InlineData("Nobody Atall", "Nobody by this name is listed. Check the spelling.")]
    [InlineData("", "Nobody by this name is listed. Check the spelling.")]
    [InlineData("Pat", "24 therapists have a name like this. Enter the full name.")]
    [InlineData("Ben Stale", "Ben Stale states no fee that is still up to date. Ask them, and enter it yourself.")]
    [InlineData("Rita Registry", "Rita Registry states no fee that is still up to date. Ask them, and enter it yourself.")]
    public async Task A_name_that_leads_to_nobody_with_fees_is_told(string name, string advice)
    {
        var fields = CostsFields.Example.With(("step", "add-therapist"), ("add-name", name));
        var (status, page) = await _site.PostCostsAsync(fields);

        Assert.Equal(400, status);
        Assert.Equal(advice, page.QuerySelector(".error-summary a[href='#add-name']")!.TextContent);
        Assert.True(page.GetElementById("add-name")!.Closest("details")!.HasAttribute("open"));
        Assert.Equal(name, page.Field("add-name"));
        Assert.Null(page.Part("way-b"));
        Assert.All(CostsFields.Example, field => Assert.Equal(field.Value, page.Field(field.Name)));
    }

    [Fact]
    public async Task A_name_that_leads_to_nobody_stays_and_is_asked_for_by_Enter_once()
    {
        var (status, told) = await _site.PostCostsAsync(CostsFields.Example.With(("step", IndexModel.Enter), ("add-name", "Nobody Atall")));
        Assert.Equal(400, status);

        var page = await StepAsync(IndexModel.Enter, told.Fields());

        Assert.NotNull(page.QuerySelector("#answer"));
        Assert.Equal("Nobody Atall", page.Field("add-name"));
        Assert.True(page.GetElementById("add-name")!.Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task A_name_not_asked_for_stays_when_it_is_worked_out()
    {
        var page = await _site.CostsAsync(CostsFields.Example.With(("add-name", "Ann Certified")));

        Assert.NotNull(page.QuerySelector("#answer"));
        Assert.Equal("Ann Certified", page.Field("add-name"));
    }

    [Fact]
    public async Task A_therapist_takes_the_place_of_nothing_that_was_entered()
    {
        var entered = (await _site.PageAsync("/costs")).Fields().With(("a-first", "321"), ("add-name", "Ann Certified"));

        var page = await StepAsync("add-therapist", entered);

        Assert.Equal(["321", "$150"], new[] { "a-first", "b-session" }.Select(page.Field));
    }

    [Theory]
    [InlineData("add", "", "#way-b", "Way B is added.")]
    [InlineData("add-therapist", "Ann Certified", "#way-a", "Their fees are filled in.")]
    public async Task What_was_added_is_said_and_linked(string step, string name, string place, string said)
    {
        var page = await StepAsync(step, (await _site.PageAsync("/costs")).Fields().With(("add-name", name)));

        var note = page.QuerySelector("[role='status'] .note:not([hidden])")!;
        Assert.StartsWith(said, note.SpokenText(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(note.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Equal(place, note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_fourth_therapist_is_told_to_be_one_too_many()
    {
        var (status, page) = await _site.PostCostsAsync(Three.With(("step", "add-therapist"), ("add-name", "Ann Certified")));

        Assert.Equal(400, status);
        Assert.Equal("Three ways can be compared. Take one away first.", page.QuerySelector(".error-summary a")!.TextContent);
        Assert.NotNull(page.GetElementById("add-name"));
    }

    [Theory]
    [InlineData("b", new[] { "self-pay", "out-of-network", "" })]
    [InlineData("c", new[] { "self-pay", "in-network", "" })]
    public async Task Taking_a_way_away_moves_up_those_after_it(string letter, string[] kinds)
    {
        var page = await StepAsync($"remove:{letter}", Three);

        Assert.Equal(kinds, new[] { "a", "b", "c" }.Select(one => page.Field($"{one}-kind")));
        Assert.Null(page.Part("way-c"));
        var moved = (letter == "b" ? CostsFields.OutOfNetwork : CostsFields.Example).As("b");
        Assert.All(moved, field => Assert.Equal(field.Value, page.Field(field.Name)));
        if (letter == "b")
        {
            Assert.Equal("", page.Field("b-allowed-first"));
        }
    }

    [Fact]
    public async Task Taking_the_first_away_moves_up_all()
    {
        var page = await StepAsync("remove:a", Three);

        Assert.Equal(["in-network", "out-of-network", ""], new[] { "a", "b", "c" }.Select(one => page.Field($"{one}-kind")));
    }

    private async Task<IHtmlDocument> StepAsync(string step, (string Name, string Value)[] fields) => await _site.CostsAsync(fields.With(("step", step)));
}
