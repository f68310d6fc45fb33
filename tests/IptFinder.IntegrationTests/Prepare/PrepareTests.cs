using IptFinder.IntegrationTests.Web;

namespace IptFinder.IntegrationTests.Prepare;

[Collection(SampleSite.Name)]
public sealed class PrepareTests(TestSite site)
{
    [Fact]
    public async Task The_hub_leads_to_each_page_with_a_sentence()
    {
        var page = (await site.GetAsync("/prepare")).Page;

        Assert.Equal(
            ["/compare", "/prepare/contact", "/prepare/questions", "/costs/call-sheet", "/prepare/first-appointment", "/prepare/moving"],
            page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("main li p"), sentence => Assert.EndsWith(".", sentence.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/prepare", "Prepare - IptFinder")]
    [InlineData("/prepare/contact", "Contact - IptFinder")]
    [InlineData("/prepare/contact?therapist=1", "Contact - IptFinder")]
    [InlineData("/prepare/questions", "Questions to ask - IptFinder")]
    [InlineData("/prepare/first-appointment", "First appointment - IptFinder")]
    [InlineData("/prepare/moving?therapist=1", "Moving or traveling - IptFinder")]
    [InlineData("/compare", "My list - IptFinder")]
    [InlineData("/compare?ids=1,2", "My list - IptFinder")]
    [InlineData("/costs/call-sheet", "Questions for your insurer - IptFinder")]
    public async Task Every_page_can_be_left_quickly_and_its_title_names_nobody(string path, string title)
    {
        var page = (await site.GetAsync(path)).Page;

        Assert.Single(page.QuerySelectorAll("[data-leave]"));
        Assert.Equal(title, page.Title);
    }

    [Fact]
    public async Task The_sheet_for_the_first_appointment_has_room_for_what_to_bring()
    {
        var page = (await site.GetAsync("/prepare/first-appointment")).Page;

        var lines = page.Part("sheet")!.QuerySelectorAll("dt").Select(line => line.TextContent).ToList();
        Assert.All(["Medicines", "Past therapists", "Hospital stays"], start => Assert.Contains(lines, line => line.StartsWith(start, StringComparison.Ordinal)));
        Assert.All(page.Part("sheet")!.QuerySelectorAll("dd"), room => Assert.Empty(room.TextContent));
        Assert.Contains("/learn/confidentiality", page.Addresses());
        Assert.NotEmpty(page.QuerySelectorAll("main details .said"));
    }

    [Theory]
    [InlineData("happens", "Forms", "questionnaire", "who is close to you", "third or fourth session")]
    [InlineData("bring", "insurance card", "medicines", "past therapists", "Hospital stays")]
    [InlineData("rights", "own pace", "break", "cost in writing", "someone else")]
    [InlineData("private", "risk that you or someone else gets hurt", "report of abuse", "court orders", "differ by state")]
    public async Task The_first_appointment_says_what_happens_what_to_bring_and_what_one_may_do(string heading, params string[] parts)
    {
        var section = (await site.GetAsync("/prepare/first-appointment")).Page.QuerySelector($"section[aria-labelledby='{heading}']")!.SpokenText();

        Assert.All(parts, part => Assert.Contains(part, section, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_limits_of_privacy_are_those_of_the_explainer_with_its_sources()
    {
        var page = (await site.GetAsync("/prepare/first-appointment")).Page;
        var explainer = (await site.GetAsync("/learn/confidentiality")).Page;

        var sources = page.QuerySelectorAll("main details .said").Select(source => source.SpokenText()).ToList();
        Assert.Equal(3, page.Part("limits")!.QuerySelectorAll("li").Length);
        Assert.All(
            ["An explainer article on interpersonal therapy", "Front Psychiatry 11:553422", "988 Lifeline: what to expect"],
            title =>
            {
                Assert.Contains(sources, source => source.Contains(title, StringComparison.Ordinal));
                Assert.Contains(title, explainer.QuerySelector("main")!.SpokenText(), StringComparison.Ordinal);
            });
    }

    [Fact]
    public async Task A_therapists_page_leads_to_the_words_for_a_call()
    {
        var page = (await site.GetAsync((await site.GetAsync("/therapists/1")).Header("Location")!)).Page;

        Assert.Contains("/prepare/contact?therapist=1", page.Addresses());
        Assert.Contains("/prepare/moving?therapist=1", page.Addresses());
        Assert.Contains("/prepare/questions", page.Addresses());
    }
}
