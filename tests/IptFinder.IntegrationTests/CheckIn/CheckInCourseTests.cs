using System.Text.Json;
using AngleSharp.Html.Dom;
using IptFinder.IntegrationTests.Plan;

namespace IptFinder.IntegrationTests.CheckIn;

/// <summary>The phases that the page marks check-ins by are those of the planner.</summary>
[Collection(SmallSite.Name)]
public sealed class CheckInCourseTests(SharedSite shared)
{
    private const string Link = "a[href^='/check-in']";

    private readonly Site _site = shared.Site;

    public static TheoryData<string, string, string, string> Courses
    {
        get
        {
            var courses = new TheoryData<string, string, string, string>();
            foreach (var every in new[] { "weekly", "twice-then-weekly", "biweekly", "monthly" })
            {
                foreach (var sessions in new[] { "3", "6", "14", "16", "68", "102" })
                {
                    courses.Add("ipt", sessions, every, "");
                    courses.Add("ipt-a", sessions, every, every == "monthly" ? "" : "6");
                }
            }

            courses.Add("ipt-group", "8", "weekly", "");
            courses.Add("ipt-group", "12", "biweekly", "2");
            return courses;
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task They_are_those_of_the_plan(string approach, string sessions, string every, string monthly)
    {
        var plan = await _site.PlanAsync(PlanPages.Example.With(
            ("approach", approach), ("sessions", sessions), ("meetings", "2"), ("every", every), ("monthly", monthly), ("holidays", "yes"),
            ("weekday", "monday"), ("off-1-from", "2027-01-25"), ("off-1-to", "2027-02-02")));
        var planned = plan.Part("parts")!.QuerySelectorAll("tbody th").Select(part =>
            string.Join(' ', part.QuerySelectorAll("time").Select(day => day.GetAttribute("datetime")).Prepend(part.QuerySelector("strong")!.TextContent)));

        var address = plan.QuerySelector(Link)!.GetAttribute("href")!;

        Assert.Equal(planned, Phases(await _site.PageAsync(address)));
        Assert.DoesNotMatch("approach|area|grief|state=|meetings|plan=", address);
    }

    [Theory]
    [InlineData("ipsrt", "20", "weekly")]
    [InlineData("dit", "16", "weekly")]
    [InlineData("ipt-maintenance", "12", "monthly")]
    [InlineData("ipt", "2", "weekly")]
    [InlineData("ipt-group", "8", "twice-then-weekly")]
    public async Task A_plan_with_no_such_phases_brings_none(string approach, string sessions, string every)
    {
        var plan = await _site.PlanAsync(PlanPages.Example.With(("approach", approach), ("sessions", sessions), ("every", every)));

        Assert.Equal("/check-in", plan.QuerySelector(Link)!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?from=elsewhere", false)]
    [InlineData("?sessions=2&first=2027-01-05&time=17:00&zone=America/New_York", false)]
    [InlineData("?sessions=12", true)]
    [InlineData("?sessions=12&first=2027-02-31&time=17:00&zone=America/New_York", true)]
    [InlineData("?sessions=200&first=2027-01-05&time=17:00&zone=America/New_York", true)]
    [InlineData("?sessions=12&first=2027-03-07&time=02:30&zone=America/New_York", true)]
    [InlineData("?off=x", true)]
    [InlineData("?plan=%22%3E%3Cscript%3E", true)]
    public async Task Without_a_course_the_page_has_no_phases_and_says_so_where_dates_were_wrong(string query, bool isWrong)
    {
        var page = await _site.PageAsync($"/check-in{query}");

        Assert.Empty(Phases(page));
        Assert.Equal(isWrong, page.QuerySelector("main")!.TextContent.Contains("The dates in this address make no course, so no phases are shown.", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("[data-do='plan']"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-part='kept'] a[href='/plan']"));
    }

    private static IEnumerable<string> Phases(IHtmlDocument page)
    {
        using var rules = JsonDocument.Parse(page.QuerySelector("[data-rules]")!.GetAttribute("data-rules")!);
        var plan = rules.RootElement.GetProperty("plan");
        return plan.ValueKind == JsonValueKind.Null
            ? []
            : [.. plan.EnumerateArray().Select(phase => string.Join(' ', phase.EnumerateObject().Select(field => field.Value.GetString())))];
    }
}
