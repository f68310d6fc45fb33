using AngleSharp.Html.Dom;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Prepare;

[Collection(SampleSite.Name)]
public sealed class QuestionsTests(TestSite site)
{
    [Fact]
    public async Task The_page_offers_the_questions_of_the_data_eight_for_anyone_and_seven_on_IPT()
    {
        var page = (await site.GetAsync("/prepare/questions")).Page;
        var offered = page.QuerySelectorAll("input[name=q]").OfType<IHtmlInputElement>().ToDictionary(box => box.Value, box => box.Closest("label")!.SpokenText());

        Assert.Equal(TestReference.Data.Questions.ToDictionary(question => question.Code, question => question.Text), offered);
        Assert.Equal((8, 7), (TestReference.Data.Questions.Count(question => !question.IsAboutIpt), TestReference.Data.Questions.Count(question => question.IsAboutIpt)));
    }

    [Fact]
    public async Task The_explainer_asks_the_same_in_the_same_words()
    {
        var text = (await site.GetAsync("/learn/questions-to-ask")).Page.QuerySelector("main")!.SpokenText();

        Rule.Holds(TestReference.Data.Questions
            .SelectMany(question => question.Text.Split('?', StringSplitOptions.RemoveEmptyEntries))
            .Where(sentence => !text.Contains(sentence.Trim() + "?", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Chosen_questions_stand_in_the_order_asked_for_and_those_without_a_place_after_them()
    {
        var page = (await site.GetAsync("/prepare/questions?q=cost&q=style&q=licensed&q=crisis&at-crisis=1&at-cost=2&at-like=1")).Page;

        Assert.Equal(
            [Text("crisis"), Text("cost"), Text("style"), Text("licensed"), "My own question:"],
            page.Part("chosen")!.QuerySelectorAll("li").Select(item => item.SpokenText()));
        Assert.Equal("1", ((IHtmlSelectElement)page.QuerySelector("[name=at-crisis]")!).Value);
    }

    [Theory]
    [InlineData("?q=no-such")]
    [InlineData("?q=<script>&at-cost=2")]
    [InlineData("?at-cost=1")]
    public async Task What_is_no_question_chooses_nothing(string query) =>
        Assert.Null((await site.GetAsync("/prepare/questions" + query)).Page.Part("chosen"));

    [Theory]
    [InlineData("0")]
    [InlineData("16")]
    [InlineData("-1")]
    [InlineData("x")]
    public async Task What_is_no_place_is_any_place(string place) =>
        Assert.Equal("", ((IHtmlSelectElement)(await site.GetAsync($"/prepare/questions?q=cost&at-cost={place}")).Page.QuerySelector("[name=at-cost]")!).Value);

    private static string Text(string code) => TestReference.Data.Questions.Single(question => question.Code == code).Text;
}
