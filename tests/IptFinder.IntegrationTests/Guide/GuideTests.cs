using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Guide;

/// <summary>"Is IPT right for me?", walked as a browser without scripts would.</summary>
[Collection(SampleSite.Name)]
public sealed partial class GuideTests(TestSite site)
{
    [Fact]
    public async Task Six_questions_then_a_result_and_every_one_can_be_skipped()
    {
        var page = (await site.GetAsync("/guide")).Page;
        var questions = new List<string>();
        while (page.QuerySelector("main button[name=skip]") is { } skip)
        {
            questions.Add(page.QuerySelector("legend")!.TextContent.Trim());
            Assert.Equal("/help", page.QuerySelector("main form + p a")!.GetAttribute("href"));
            page = (await PostAsync(Hidden(page).Append(("skip", skip.GetAttribute("value")!)))).Page;
        }

        Assert.Equal(6, questions.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("What has been studied for what you describe", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("This is not a diagnosis.", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Find therapists", page.QuerySelectorAll("main button")[^1].TextContent.Split(" (")[0]);
    }

    /// <summary>Every result for one topic, at every age, with and without a danger.</summary>
    [Fact]
    public async Task No_result_turns_anyone_away_and_each_has_figures_help_and_what_to_ask()
    {
        var topics = TestReference.Data.GuideTopics.Select(topic => topic.Code).Distinct(StringComparer.Ordinal).ToList();
        foreach (var topic in topics)
        {
            foreach (var age in (string[])["", "children", "teens", "adults", "older-adults"])
            {
                var page = (await PostAsync(("feels", topic), ("age", age), ("danger", age == "" ? "violence" : ""), ("seen", "yes"), ("go", "6"))).Page;
                var words = page.QuerySelector("main")!.SpokenText();

                Assert.False(TurnsAway.IsMatch(words), $"{topic} {age}");
                Assert.Matches("[0-9]", page.QuerySelector($"[aria-labelledby=topic-{topic}] p")!.TextContent);
                Assert.Contains("Ask a professional:", words, StringComparison.Ordinal);
                Assert.NotNull(page.QuerySelector("main > .stack > p a[href='/help']"));
            }
        }

        Assert.True(topics.Count > 7, $"{topics.Count}");
    }

    [Theory]
    [InlineData("IPT is not for you.", true)]
    [InlineData("This is the wrong therapy for you", true)]
    [InlineData("You should not have IPT", true)]
    [InlineData("IPT does not suit you", true)]
    [InlineData("CBT works faster.", false)]
    public void Words_that_turn_away_are_found(string words, bool expected) => Assert.Equal(expected, TurnsAway.IsMatch(words));

    [Fact]
    public async Task An_answer_stays_from_page_to_page_and_back()
    {
        var second = (await PostAsync(("brings", "grief"), ("go", "2"))).Page;
        var third = (await PostAsync(Hidden(second).Append(("feels", "worry")).Append(("feels", "birth")).Append(("go", "3")))).Page;
        var back = (await PostAsync(Hidden(third).Append(("go", "2")))).Page;

        Assert.Contains(("brings", "grief"), Hidden(third));
        Assert.Equal(["worry", "birth"], back.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Value));
    }

    [Fact]
    public async Task Skipping_forgets_the_answer()
    {
        var third = (await PostAsync(("brings", "grief"), ("feels", "worry"), ("skip", "3"))).Page;

        Assert.Equal([("brings", "grief"), ("seen", "yes")], Hidden(third));
    }

    [Theory]
    [InlineData("suicide", "tel:988")]
    [InlineData("violence", "tel:+18007997233")]
    [InlineData("voices", "tel:911")]
    [InlineData("too-high", "/learn/something-else-first")]
    public async Task Danger_leads_to_help_first_and_after_it_a_person_may_go_on(string danger, string help)
    {
        var page = (await PostAsync(("danger", danger), ("go", "1"))).Page;

        Assert.Equal("Help first", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(help, page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/help", page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));

        var next = (await PostAsync(Hidden(page).Append(("go", "1")))).Page;
        Assert.Equal("What brings you here?", next.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_danger_that_is_ticked_leads_to_help_also_when_the_question_is_skipped() =>
        Assert.Equal("Help first", (await PostAsync(("danger", "suicide"), ("skip", "1"))).Page.QuerySelector("h1")!.TextContent);

    /// <summary>Safety comes before working on a conflict, and not with the other person in the room.</summary>
    [Theory]
    [InlineData("violence", "couple", "")]
    [InlineData("violence", "family", "")]
    [InlineData("violence", "individual", "format=individual")]
    [InlineData("voices", "couple", "focus=dispute&format=couple")]
    public async Task Who_is_hurt_at_home_is_led_to_no_work_on_the_conflict(string danger, string room, string search)
    {
        var page = (await PostAsync(("danger", danger), ("brings", "dispute"), ("room", room), ("seen", "yes"), ("go", "6"))).Page;

        Assert.Equal(search, string.Join('&', Search(page).Where(field => field.Name is "focus" or "format").Select(field => $"{field.Name}={field.Value}")));
        Assert.Equal(danger == "violence" ? 0 : 1, page.QuerySelectorAll("[aria-labelledby=focus]").Length);
    }

    [Theory]
    [InlineData("dispute", "your safety comes before talking it out")]
    [InlineData("grief", "it did better than IPT for long-lasting grief")]
    public async Task What_to_be_careful_about_with_a_problem_area_is_said(string area, string words) => Assert.Contains(
        words, (await PostAsync(("brings", area), ("go", "6"))).Page.QuerySelector("[aria-labelledby=focus]")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("training", "training=certified&training=trained")]
    [InlineData("soonest", "accepting=yes")]
    [InlineData("cost", "sort=fee")]
    [InlineData("close-by", "sort=distance")]
    public async Task What_matters_most_becomes_a_filter_or_an_order(string matters, string search) => Assert.Equal(
        search, string.Join('&', Search((await PostAsync(("matters", matters), ("go", "6"))).Page).Select(field => $"{field.Name}={field.Value}")));

    [Fact]
    public async Task Nobody_is_nearest_to_no_place() => Assert.Contains(
        "in no order of distance, as no town or ZIP code is named.", (await PostAsync("/find", [("sort", "distance")])).Page.QuerySelector("main")!.SpokenText(), StringComparison.Ordinal);

    [Fact]
    public async Task The_second_question_offers_the_four_problem_areas_or_none() => Assert.Equal(
        [.. TestReference.Data.ProblemAreas.Terms.Select(area => area.Code), "none"],
        (await PostAsync(("go", "1"))).Page.QuerySelectorAll("input[name=brings]").OfType<IHtmlInputElement>().Select(choice => choice.Value));

    [Fact]
    public async Task Going_back_past_the_help_page_does_not_stop_at_it_again()
    {
        var third = (await PostAsync(("danger", "voices"), ("seen", "yes"), ("go", "2"))).Page;

        Assert.Equal("What brings you here?", (await PostAsync(Hidden(third).Append(("go", "1")))).Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_post_without_a_form_begins_at_the_first_question()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/guide");

        Assert.Equal("Is IPT right for me?", (await site.SendAsync(request)).Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_result_says_what_was_studied_how_well_what_else_is_better_supported_and_from_what()
    {
        var page = (await PostAsync(("feels", "low-mood"), ("feels", "long-grief"), ("age", "teens"), ("go", "6"))).Page;
        var (mood, grief) = (page.QuerySelector("[aria-labelledby=topic-low-mood]")!, page.QuerySelector("[aria-labelledby=topic-long-grief]")!);

        Assert.Contains("75%", mood.TextContent, StringComparison.Ordinal);
        Assert.Contains("IPT-A", mood.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Better supported:", mood.TextContent, StringComparison.Ordinal);
        Assert.Contains("Better supported: The therapy made for grief", grief.TextContent, StringComparison.Ordinal);
        Assert.All([mood, grief], topic => Assert.NotEmpty(topic.QuerySelectorAll(".said")));
        Assert.All([mood, grief], topic => Assert.Contains("Ask a professional:", topic.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_last_button_posts_a_private_search_whose_filters_can_each_be_taken_away()
    {
        var result = (await PostAsync(("feels", "birth"), ("age", "adults"), ("room", "individual"), ("matters", "soonest"), ("go", "6"))).Page;
        var form = result.QuerySelectorAll("form").OfType<IHtmlFormElement>().First(form => form.GetAttribute("action") == "/find");
        Assert.Equal("post", form.Method);

        var found = (await PostAsync("/find", form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(field => (field.Name!, field.Value)))).Page;

        Assert.Equal(4, found.QuerySelectorAll(".chips .chip").Length);
        Assert.All(found.QuerySelectorAll(".chips form"), chip => Assert.Equal("post", chip.GetAttribute("method")));

        var chip = found.QuerySelector(".chips form")!;
        var without = (await PostAsync("/find", chip.QuerySelectorAll("input").OfType<IHtmlInputElement>().Select(field => (field.Name!, field.Value)))).Page;
        Assert.Equal(3, without.QuerySelectorAll(".chips .chip").Length);
    }

    [Fact]
    public async Task Every_topic_leads_to_a_page_that_is_there()
    {
        var library = site.Services.GetRequiredService<Libraries>()[SiteLanguage.English];

        Assert.All(TestReference.Data.GuideTopics, topic => Assert.NotNull(library.Find(topic.Page)));
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/learn/something-else-first")).Status);
    }

    [Theory]
    [InlineData("/guide?feels=eating&go=6")]
    [InlineData("/guide?danger=suicide&go=1")]
    public async Task An_address_holds_no_answer(string path) =>
        Assert.Equal("Is any of this true right now?", (await site.GetAsync(path)).Page.QuerySelector("legend")!.TextContent.Trim());

    [Fact]
    public async Task What_no_page_of_ours_sends_is_left_out()
    {
        var answer = await PostAsync(("feels", "<script>"), ("age", "adults"), ("age", "teens"), ("danger", "x"), ("brings", "none"), ("go", "99999999999"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal(["brings", "age"], Hidden(answer.Page).Select(field => field.Name));
    }

    /// <summary>What the last form would search for.</summary>
    private static IEnumerable<(string Name, string Value)> Search(IHtmlDocument result) =>
        result.QuerySelectorAll("form[action='/find'] input[type=hidden]").OfType<IHtmlInputElement>().Select(field => (field.Name!, field.Value));

    [GeneratedRegex(@"not (right |suitable |made )?for you|wrong (therapy|treatment|choice)|should not (have|choose|try)|not suit|unsuit|cannot have IPT", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TurnsAway { get; }

    private Task<TestAnswer> PostAsync(params (string Name, string Value)[] fields) => PostAsync("/guide", fields);

    private Task<TestAnswer> PostAsync(IEnumerable<(string Name, string Value)> fields) => PostAsync("/guide", fields);

    private async Task<TestAnswer> PostAsync(string path, IEnumerable<(string Name, string Value)> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        return await site.SendAsync(request);
    }

    private static List<(string Name, string Value)> Hidden(IParentNode page) =>
        [.. page.QuerySelectorAll("form[action='/guide'] input[type=hidden]").OfType<IHtmlInputElement>().Select(field => (field.Name!, field.Value))];
}
