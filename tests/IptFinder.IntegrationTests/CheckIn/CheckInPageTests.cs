using System.Net;
using AngleSharp.Html.Dom;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.CheckIn;

/// <summary>The page as it comes: whole without its script, and with no way to send an answer.</summary>
[Collection(SampleSite.Name)]
public sealed class CheckInPageTests(TestSite site)
{
    [Fact]
    public async Task Every_item_is_there_in_its_published_words_with_its_options_and_their_numbers()
    {
        var page = await PageAsync();

        foreach (var form in TestReference.Data.Questionnaires)
        {
            var items = page.QuerySelectorAll($"#{form.Code} .item").ToList();
            Assert.Equal(form.Items.Select((item, index) => $"{index + 1}. {item}"), items.Select(item => item.QuerySelector("legend")!.TextContent));
            Assert.All(items, item => Assert.Equal(
                form.Options.Select(option => $"{option.Label} {option.Points}"), item.QuerySelectorAll("label").Select(label => label.SpokenText())));
            Assert.All(items, item => Assert.Equal(
                form.Options.Select(option => $"{item.Id}={option.Points}"), item.QuerySelectorAll("input").Cast<IHtmlInputElement>().Select(input => $"{input.Name}={input.Value}")));
        }

        Assert.Empty(page.QuerySelectorAll("input[checked]"));
    }

    [Fact]
    public async Task The_permission_stands_beside_each_form()
    {
        var page = await PageAsync();

        Assert.All(TestReference.Data.Questionnaires, form => Assert.Contains(form.Notice, page.GetElementById(form.Code)!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bands_and_every_source_stand_below()
    {
        var page = await PageAsync();

        foreach (var form in TestReference.Data.Questionnaires)
        {
            Assert.Equal(
                form.Bands.Select(band => $"{band.Low} to {band.High} {band.Label}"),
                page.Part($"bands-{form.Code}")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))));
            foreach (var id in form.SourceIds.Concat(form.Changes.SelectMany(rule => rule.SourceIds)))
            {
                Assert.Contains(TestReference.Data.Sources[id].Title, page.QuerySelector("[data-part=scoring]")!.TextContent, StringComparison.Ordinal);
            }
        }

        Assert.Contains("(read 27 Nov 2026). Read second-hand; the manual itself was not seen.", page.QuerySelector("[data-part=scoring]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Add up the numbers", page.QuerySelector("[data-part=scoring]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_question_is_about_age_and_lines_stand_above_where_a_result_comes()
    {
        var page = await PageAsync();
        var result = page.QuerySelector("[data-part=result]")!;

        Assert.Equal("First: are you under 18?", page.QuerySelector("form legend")!.TextContent);
        Assert.Equal("status", result.GetAttribute("role"));
        Assert.NotNull(result.FirstElementChild!.QuerySelector("a[href='tel:911']"));
        Assert.NotNull(result.FirstElementChild!.QuerySelector("a[href='tel:988']"));
        Assert.Equal("scores", result.FirstElementChild!.NextElementSibling!.GetAttribute("data-part"));
        Assert.DoesNotContain("risk", page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_can_be_sent_and_nothing_comes_back_from_memory()
    {
        var answer = await site.GetAsync("/check-in");
        var form = answer.Page.QuerySelector("main form")!;

        Assert.Equal("dialog", form.GetAttribute("method"));
        Assert.Equal("off", form.GetAttribute("autocomplete"));
        Assert.Null(form.GetAttribute("action"));
        Assert.Empty(form.QuerySelectorAll("[formaction], [type=submit], button:not([type])"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check-in");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("phq9-1", "1")]);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await site.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("/check-in", "Check in - IptFinder")]
    [InlineData("/check-in/rhythm", "A week of daily times - IptFinder")]
    [InlineData("/check-in/closeness", "A closeness circle - IptFinder")]
    public async Task Titles_are_neutral_and_one_can_leave_quickly(string path, string title)
    {
        var page = (await site.GetAsync(path)).Page;

        Assert.Equal(title, page.Title);
        Assert.NotNull(page.QuerySelector("[data-leave]"));
    }

    [Fact]
    public async Task The_sheet_of_a_week_has_five_times_a_day_and_no_score()
    {
        var page = (await site.GetAsync("/check-in/rhythm")).Page;

        Assert.Equal(["Day", "Up", "Talk", "Task", "Meal", "Bed"], page.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(["Aim", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Equal(40, page.QuerySelectorAll("tbody td").Length);
        Assert.Contains("It is not the Social Rhythm Metric", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/learn/ipsrt", "/check-in/rhythm")]
    [InlineData("/check-in/rhythm", "/learn/ipsrt")]
    [InlineData("/learn/interpersonal-inventory", "/check-in/closeness")]
    [InlineData("/check-in/closeness", "/learn/interpersonal-inventory")]
    [InlineData("/check-in", "/check-in/rhythm")]
    [InlineData("/check-in", "/check-in/closeness")]
    [InlineData("/check-in", "/prepare")]
    [InlineData("/learn/if-it-does-not-help", "/check-in")]
    public async Task Pages_lead_to_each_other(string from, string to) =>
        Assert.NotEmpty((await site.GetAsync(from)).Page.QuerySelectorAll($"main a[href='{to}']"));

    private async Task<IHtmlDocument> PageAsync() => (await site.GetAsync("/check-in")).Page;
}
