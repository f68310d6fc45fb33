using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Find;

namespace IptFinder.IntegrationTests.Find;

/// <summary>Nobody or few found: what else to try, with the numbers that searching for it brings.</summary>
[Collection(SmallSite.Name)]
public sealed class FewResultsTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("near=06510&insurer=cigna&accepting=yes")]
    [InlineData("near=06510&insurer=aetna")]
    [InlineData("near=06510&insurer=aetna&unknown=include&mode=in-person&radius=5")]
    [InlineData("near=06510&insurer=cigna&language=spanish")]
    [InlineData("near=06510&mode=telehealth&maxfee=100")]
    [InlineData("near=06510&radius=5&mode=in-person&maxfee=160&accepting=yes")]
    [InlineData("near=06103&radius=5&mode=in-person&q=Ann")]
    [InlineData("near=19104&mode=in-person")]
    [InlineData("near=19104&mode=in-person&unknown=include&sort=fee")]
    [InlineData("near=90210")]
    [InlineData("near=CT&mode=in-person&q=faraway")]
    [InlineData("near=CT&mode=telehealth&q=cora")]
    [InlineData("state=OH&insurer=aetna")]
    [InlineData("q=nobody&insurer=aetna")]
    public async Task Each_piece_of_advice_brings_as_many_as_it_says(string search)
    {
        var page = await _site.PageAsync("/find?" + search);
        var found = Total(page);

        Assert.InRange(found, 0, FewResults.Few - 1);
        foreach (var line in page.Part("few-results")!.QuerySelectorAll("li"))
        {
            var brought = Total(await _site.PageAsync(line.QuerySelector("a")!.GetAttribute("href")!));
            Assert.EndsWith($" brings {brought} therapist{(brought == 1 ? "" : "s")}", line.SpokenText(), StringComparison.Ordinal);
            Assert.True(brought > found || line.SpokenText().StartsWith("Online in ", StringComparison.Ordinal), line.SpokenText());
        }
    }

    [Fact]
    public async Task Every_choice_that_holds_someone_back_is_named()
    {
        var advice = await AdviceAsync("near=06510&insurer=cigna&accepting=yes");

        Assert.Equal("Nobody in the directory fits all of this", advice.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            ["Without “Cigna” brings 1 therapist", "Online in Connecticut, without your other choices brings 2 therapists"],
            Lines(advice));
    }

    [Fact]
    public async Task A_few_are_shown_and_what_else_there_is_stands_below_them()
    {
        var page = await _site.PageAsync("/find?near=06510&insurer=aetna");

        Assert.Equal([SmallDirectory.Ann], page.CardIds());
        var advice = page.Part("few-results")!;
        Assert.Equal("Only 1 therapist fits all of this", advice.QuerySelector("h2")!.TextContent);
        Assert.Equal(["Without “Aetna” brings 7 therapists", "Online in Connecticut brings 1 therapist"], Lines(advice));
        Assert.Null(advice.Part("nearest"));
    }

    [Fact]
    public async Task Enough_need_no_advice() => Assert.Null((await _site.PageAsync("/find?near=06510")).Part("few-results"));

    [Fact]
    public async Task The_nearest_who_fits_all_else_is_named_with_the_distance_and_the_circle_that_reaches()
    {
        var advice = await AdviceAsync("near=06103&radius=5&mode=in-person&q=Ann");

        Assert.Equal(
            "Nobody who fits all else is known to meet people in person that near. The nearest who says they offer IPT is Ann Certified, 34.2 miles away, in New Haven, CT.",
            advice.Part("nearest")!.SpokenText());
        Assert.Contains("Within 50 miles brings 1 therapist", Lines(advice));
        Assert.Equal("/therapists/1/ann-certified?state=CT", advice.Part("nearest")!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("near=90210&mode=in-person&profession=psychologist", "The nearest is Frank Faraway, ", true)]
    [InlineData("near=90210&mode=in-person&profession=clinical-social-worker", "We do not know if they offer IPT: ask.", true)]
    [InlineData("near=06510&mode=in-person&q=nobody", "Nobody who fits all else is known to meet people in person, at any distance.", false)]
    [InlineData("near=19104&radius=5&mode=in-person&q=dee", "Nobody who fits all else is known to meet people in person, at any distance.", false)]
    public async Task However_far_the_nearest_is_told_and_that_there_is_none(string search, string words, bool isThere)
    {
        var nearest = (await AdviceAsync(search)).Part("nearest")!;

        Assert.Contains(words, nearest.SpokenText(), StringComparison.Ordinal);
        Assert.Equal(isThere, nearest.QuerySelector("a") is not null);
    }

    [Theory]
    [InlineData("near=06103&mode=telehealth&q=dee")]
    [InlineData("near=RI&mode=in-person")]
    [InlineData("q=nobody")]
    public async Task Online_and_in_a_whole_state_nobody_is_nearest(string search) => Assert.Null((await AdviceAsync(search)).Part("nearest"));

    [Fact]
    public async Task Someone_near_who_does_not_say_if_they_meet_people_there_is_not_called_the_nearest_beyond()
    {
        var page = await _site.PageAsync("/find?near=06510&radius=5&mode=in-person&q=dee&unknown=include");

        Assert.Equal([SmallDirectory.Dee], page.CardIds());
        Assert.Null(page.Part("few-results")!.Part("nearest"));
    }

    [Fact]
    public async Task Where_nobody_works_online_that_is_said()
    {
        var advice = await AdviceAsync("near=NY");

        Assert.Contains("Nobody in the directory is known to work online in New York.", advice.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("Show everyone", advice.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_search_puts_no_advice_in_an_address()
    {
        using var answer = await _site.PostFindAsync(("near", "06103"), ("radius", "5"), ("mode", "in-person"), ("q", "Ann"));
        var page = await Site.ReadAsync(answer);

        Assert.Equal("/therapists/1/ann-certified", page.Part("nearest")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(page.Part("few-results")!.QuerySelectorAll("li a"));
        Assert.NotEmpty(page.Part("few-results")!.QuerySelectorAll("li form[method='post'][action='/find']"));
        Assert.DoesNotContain(page.Addresses(), address => address.Contains('?', StringComparison.Ordinal));
    }

    private async Task<IElement> AdviceAsync(string search) => (await _site.PageAsync("/find?" + search)).Part("few-results")!;

    private static IEnumerable<string> Lines(IElement advice) => advice.QuerySelectorAll("li").Select(line => line.SpokenText());

    /// <summary>Both numbers of "5 say they offer IPT, 2 more are listed."</summary>
    private static int Total(IHtmlDocument page) => page.Part("status")!.SpokenText().Split('.')[0].Split(' ')
        .Sum(word => int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0);
}
