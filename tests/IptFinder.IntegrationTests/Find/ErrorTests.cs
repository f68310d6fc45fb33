using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Find;

[Collection(SmallSite.Name)]
public sealed class ErrorTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("near", "00000")]
    [InlineData("near", "Nowhereville, CT")]
    [InlineData("radius", "7")]
    [InlineData("radius", "-5")]
    [InlineData("state", "QQ")]
    [InlineData("maxfee", "lots")]
    [InlineData("maxfee", "0")]
    [InlineData("maxfee", "1,2,3")]
    [InlineData("maxfee", "$$120")]
    [InlineData("q", "%")]
    [InlineData("page", "0")]
    [InlineData("page", "99999999999")]
    public async Task What_cannot_be_understood_is_answered_with_what_to_do(string field, string text)
    {
        var page = await _site.PageAsync($"/find?{field}={Uri.EscapeDataString(text)}", status: 400);

        Assert.StartsWith("Error: ", page.Title!, StringComparison.Ordinal);
        var link = Assert.Single(page.QuerySelectorAll(".error-summary a"));
        Assert.EndsWith(".", link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        Assert.Empty(page.CardIds());
    }

    [Theory]
    [InlineData("near", "00000")]
    [InlineData("maxfee", "lots")]
    public async Task What_was_typed_stays_in_its_field_beside_the_error(string field, string text)
    {
        var page = await _site.PageAsync($"/find?{field}={text}&q=Ann", status: 400);

        var input = (IHtmlInputElement)page.QuerySelector($"#{field}")!;
        Assert.Equal(text, input.Value);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains($"{field}-error", input.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Equal("Ann", ((IHtmlInputElement)page.QuerySelector("#q")!).Value);
    }

    [Fact]
    public async Task Other_choices_survive_an_error()
    {
        var page = await _site.PageAsync("/find?near=00000&insurer=aetna&radius=50&sort=fee&unknown=include", status: 400);

        var kept = page.Part("filters")!
            .QuerySelectorAll("input[checked], option[selected], input[type='hidden']")
            .Select(element => element.GetAttribute("value"));
        Assert.Superset(new HashSet<string?> { "aetna", "50", "fee", "include" }, kept.ToHashSet());
    }

    [Theory]
    [InlineData("\"'><svg onload=alert(1)>")]
    [InlineData("a\0b")]
    [InlineData("\u202Egnp\u202C")]
    [InlineData("%00%ff{{7*7}}")]
    [InlineData("' OR 1=1 --")]
    public async Task Hostile_text_is_only_ever_text(string text)
    {
        var value = Uri.EscapeDataString(text);
        foreach (var field in new[] { "near", "radius", "state", "mode", "insurer", "maxfee", "q", "sort", "unknown", "page" })
        {
            using var answer = await _site.Client.GetAsync(new Uri($"/find?{field}={value}", UriKind.Relative));
            var page = await Site.ReadAsync(answer);

            Assert.True((int)answer.StatusCode is 200 or 400, $"{field}: {answer.StatusCode}");
            Assert.DoesNotContain(page.All, element => element.HasAttribute("onload"));
        }
    }

    [Fact]
    public async Task A_town_of_several_states_is_a_choice_that_keeps_the_rest()
    {
        var page = await _site.PageAsync("/find?near=Springfield&insurer=aetna", status: 400);

        var choices = page.Part("filters")!.QuerySelectorAll("button[name='near']").Select(choice => choice.GetAttribute("value")!).ToList();
        Assert.Contains("Springfield, MA", choices);
        Assert.Equal(5, choices.Count);
        var chosen = await _site.PageAsync($"/find?near=Springfield&near={Uri.EscapeDataString("Springfield, MA")}&insurer=aetna");
        Assert.Contains("Springfield, MA", chosen.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await _site.PageAsync("/find?near=Nowhereville", status: 400)).QuerySelectorAll("button[name='near']"));
    }

    [Theory]
    [InlineData("120")]
    [InlineData("$120")]
    [InlineData("$ 1,200")]
    public async Task An_amount_is_read_as_people_write_it(string text) =>
        await _site.PageAsync($"/find?maxfee={Uri.EscapeDataString(text)}");

    [Fact]
    public async Task Very_long_text_is_refused_with_words()
    {
        var page = await _site.PageAsync($"/find?q={new string('a', 4000)}", status: 400);

        Assert.Equal("Enter a shorter name: up to 80 letters.", page.QuerySelector(".error-summary a")!.TextContent);
    }
}
