using IptFinder.IntegrationTests.Costs;

namespace IptFinder.IntegrationTests.Plan;

/// <summary>The planner's page: what it opens with, answers, refuses and passes on.</summary>
[Collection(SmallSite.Name)]
public sealed class PlanPageTests(SharedSite shared)
{
    private const string Neutral = "/plan?sessions=16&first=2027-01-05&time=17:00&zone=America/New_York&off=2027-02-15/2027-02-21&holidays=yes";

    private readonly Site _site = shared.Site;

    [Fact]
    public async Task It_opens_with_a_day_in_two_weeks_and_no_answer()
    {
        var page = await _site.PageAsync("/plan");

        Assert.Equal("2026-12-07", page.Field("first"));
        Assert.Null(page.QuerySelector("#answer, .error-summary"));
        Assert.NotNull(page.QuerySelector("[data-leave]"));
        Assert.All(page.QuerySelectorAll("#plan input:not([type='hidden']), #plan select"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
    }

    [Fact]
    public async Task Twelve_sessions_have_dates_phases_tasks_and_checkpoints()
    {
        var page = await _site.PlanAsync(PlanPages.Example);

        Assert.Equal("12 sessions, from 5 Jan 2027 to 23 Mar 2027.", page.Part("plan-sentence")!.TextContent);
        Assert.Equal(12, page.Days().Count);
        Assert.Equal(["2027-01-05", "2027-03-23"], [page.Days()[0], page.Days()[^1]]);
        Assert.Equal(["Initial sessions", "Middle sessions", "Ending sessions"], page.Part("parts")!.QuerySelectorAll("tbody strong").Select(part => part.TextContent));
        Assert.Contains("Tell the story of the death", page.Part("sessions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.Part("sessions")!.QuerySelectorAll(".check").Count(check => check.TextContent.StartsWith("Fill in", StringComparison.Ordinal)));
        Assert.Equal(2, page.QuerySelectorAll("svg[role='img']").Length);
        Assert.Equal(3, page.QuerySelector("svg.wide")!.QuerySelectorAll(".part").Length);
        Assert.Contains("our own rules", page.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_entered_is_kept_on_no_disk_and_in_no_address()
    {
        using var answer = await _site.PostFormAsync("/plan", PlanPages.Example);
        var page = await Site.ReadAsync(answer);

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.DoesNotContain(page.Addresses(), address => address.Contains("grief", StringComparison.Ordinal));
        Assert.Equal(["sessions", "first", "time", "zone", "every", "plan"], page.DatesAddress().Split('?')[1].Split('&').Select(field => field.Split('=')[0]));
        Assert.Equal(page.Days(), (await _site.PageAsync(page.DatesAddress())).Days());
    }

    [Fact]
    public async Task More_times_off_than_can_be_planned_are_refused()
    {
        using var answer = await _site.Client.GetAsync(new Uri(Neutral + string.Concat(Enumerable.Range(1, 5).Select(day => $"&off=2027-03-0{day}/2027-03-0{day}")), UriKind.Relative));

        Assert.Contains("#off-4-from: Enter at most 4 times off.", (await Site.ReadAsync(answer)).Problems());
    }

    [Fact]
    public async Task An_address_takes_only_what_tells_nothing()
    {
        var page = await _site.PageAsync($"{Neutral}&approach=ipsrt&area=grief&state=CT&meetings=2");

        Assert.Equal(["", ""], [page.Field("area"), page.Field("state")]);
        Assert.Equal("ipt", page.Field("approach"));
        Assert.Equal(16, page.Days().Count);
        Assert.DoesNotContain("2027-02-16", page.Days());
        Assert.Equal(["2027-02-15", "2027-02-21", "yes"], new[] { "off-1-from", "off-1-to", "holidays" }.Select(page.Field));
    }

    [Fact]
    public async Task An_address_without_a_time_fills_in_and_asks_nothing_yet()
    {
        var page = await _site.PageAsync("/plan?sessions=9&first=2027-01-05");

        Assert.Equal(["9", "2027-01-05"], new[] { "sessions", "first" }.Select(page.Field));
        Assert.Null(page.QuerySelector("#answer, .error-summary"));
    }

    [Theory]
    [InlineData("sessions", "0", "#sessions: Enter a whole number of sessions from 1 to 104, like 12.")]
    [InlineData("sessions", "200", "#sessions: Enter a whole number of sessions from 1 to 104, like 12.")]
    [InlineData("sessions", "-1", "#sessions: Enter a whole number of sessions from 1 to 104, like 12.")]
    [InlineData("first", "2027-02-31", "#first: Enter a day that exists, like 2027-01-05 or 1/5/2027.")]
    [InlineData("first", "31 Feb 2027", "#first: Enter a day that exists, like 2027-01-05 or 1/5/2027.")]
    [InlineData("first", "", "#first: Enter the first day it could begin, from 2020 to 2099, like 2027-01-05.")]
    [InlineData("first", "2100-01-01", "#first: Enter the first day it could begin, from 2020 to 2099, like 2027-01-05.")]
    [InlineData("time", "25:00", "#time: Enter a time of day, like 5:00 PM or 17:00.")]
    [InlineData("time", "", "#time: Enter the time sessions begin, like 17:00.")]
    [InlineData("state", "", "#zone: Choose your state or your time zone.")]
    [InlineData("state", "AZ", "#zone: Arizona has two time zones. Choose yours: Mountain time or Arizona time, the same all year.")]
    [InlineData("state", "IN", "#zone: Indiana has two time zones. Choose yours: Eastern time or Central time.")]
    [InlineData("state", "ZZ", "#state: Choose a state.")]
    [InlineData("zone", "Mars/Olympus", "#zone: Choose one of the time zones of the United States, like America/New_York.")]
    [InlineData("every", "daily", "#every: Choose how often you meet.")]
    [InlineData("monthly", "37", "#monthly: Enter how many monthly sessions follow, from 0 to 36.")]
    [InlineData("monthly", "some", "#monthly: Enter how many monthly sessions follow, from 0 to 36.")]
    [InlineData("off-2-from", "2027-02-30", "#off-2-from: Enter a day that exists, like 2027-02-15, or leave both days empty.")]
    [InlineData("off-1-to", "2027-02-15", "#off-1-from: Enter a day that exists, like 2027-02-15, or leave both days empty.")]
    [InlineData("approach", "cbt", "#approach: Choose a kind of therapy.")]
    [InlineData("area", "money", "#area: Choose what you would work on, or “Not chosen yet”.")]
    [InlineData("weekday", "someday", "#weekday: Choose a day of the week.")]
    public async Task What_cannot_be_is_refused_with_what_to_do(string field, string value, string problem)
    {
        using var answer = await _site.PostFormAsync("/plan", PlanPages.Example.With((field, value)));
        var page = await Site.ReadAsync(answer);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.StartsWith(problem, Assert.Single(page.Problems()), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#answer"));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById(problem[1..problem.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("2027-02-10", "2027-02-01", "#off-3-to: Enter a last day that is not before the first day off.")]
    [InlineData("2027-02-01", "2027-06-01", "#off-3-from: This time off is longer than the whole course of 78 days. Shorten it, or start later.")]
    public async Task A_time_off_that_cannot_be_is_refused(string from, string to, string problem)
    {
        using var answer = await _site.PostFormAsync("/plan", PlanPages.Example.With(("off-1-from", "2027-01-10"), ("off-3-from", from), ("off-3-to", to)));

        Assert.Equal([problem], (await Site.ReadAsync(answer)).Problems());
    }

    [Fact]
    public async Task A_time_that_clocks_skip_is_refused_with_the_two_nearest()
    {
        using var answer = await _site.PostFormAsync("/plan", PlanPages.Example.With(("first", "2027-03-07"), ("time", "02:30")));

        Assert.Equal(["#time: On 14 Mar 2027 clocks skip this time. Choose 1:59 AM or earlier, or 3:00 AM or later."], (await Site.ReadAsync(answer)).Problems());
    }

    [Fact]
    public async Task A_time_that_clocks_show_twice_is_asked_about_once()
    {
        var fields = PlanPages.Example.With(("first", "2026-10-25"), ("time", "01:30"));
        using var answer = await _site.PostFormAsync("/plan", fields);
        var asked = await Site.ReadAsync(answer);

        Assert.Equal(["#fold: On 1 Nov 2026 clocks show this time twice. Choose the earlier or the later one."], asked.Problems());
        Assert.NotNull(asked.QuerySelector("select#fold"));
        Assert.Contains("2026-11-01T01:30:00-05:00", (await _site.PlanAsync(fields.With(("fold", "later")))).Part("sessions")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AZ", "America/Phoenix")]
    [InlineData("HI", "")]
    [InlineData("PR", "")]
    public async Task Where_clocks_never_change_any_time_will_do(string state, string zone) => Assert.Equal(
        12, (await _site.PlanAsync(PlanPages.Example.With(("state", state), ("zone", zone), ("first", "2027-03-07"), ("time", "02:30")))).Days().Count);

    [Theory]
    [InlineData("ipt", "14 sessions,")]
    [InlineData("ipt-group", "1 meeting and 12 sessions,")]
    [InlineData("ipsrt", "20 sessions,")]
    [InlineData("ipt-maintenance", "30 maintenance sessions,")]
    [InlineData("dit", "16 sessions,")]
    public async Task Without_a_number_the_usual_one_is_taken(string approach, string sentence) => Assert.StartsWith(
        sentence, (await _site.PlanAsync(PlanPages.Example.With(("approach", approach), ("sessions", ""), ("every", "")))).Part("plan-sentence")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Of_another_therapy_there_are_dates_alone()
    {
        var page = await _site.PlanAsync(PlanPages.Example.With(("approach", "mit")));

        Assert.Null(page.QuerySelector("#answer svg[role='img'], [data-testid='parts'], .check"));
        Assert.All(page.Part("sessions")!.QuerySelectorAll("tbody td"), cell => Assert.Equal("", cell.TextContent.Trim()));
    }

    [Fact]
    public async Task One_click_leads_to_the_estimator_and_one_back()
    {
        var plan = await _site.PlanAsync(PlanPages.Example);
        var costs = await _site.CostsAsync(plan.Hidden("/costs"));

        Assert.Equal(["ipt", "12", "12", "12", "2027-01-05", "7", "none"], new[] { "course", "fewest", "likely", "most", "start", "every", "a-limit" }.Select(costs.Field));
        Assert.Null(costs.QuerySelector(".error-summary"));
    }

    [Fact]
    public async Task The_course_and_the_monthly_sessions_after_it_end_on_their_own_days()
    {
        var alone = await _site.PlanAsync(PlanPages.Example);
        var more = await _site.PlanAsync(PlanPages.Example.With(("monthly", "3")));

        Assert.Contains("The course ends on 23 Mar 2027.", alone.QuerySelector("#answer .answer")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("The course ends on 23 Mar 2027. Monthly sessions go on to 15 Jun 2027.", more.QuerySelector("#answer .answer")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("After the last session you may stop, go on with monthly sessions, or try another treatment.", alone.QuerySelector("#answer .rests")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_questionnaire_has_nothing_to_be_compared_with()
    {
        var checks = (await _site.PlanAsync(PlanPages.Example)).QuerySelectorAll(".check").Select(check => check.TextContent).Where(text => text.StartsWith("Fill", StringComparison.Ordinal));

        Assert.Equal(
            ["Fill in a questionnaire, and keep the score to compare with.", .. Enumerable.Repeat("Fill in a questionnaire, and compare it with the last one.", 2)], checks);
    }

    [Fact]
    public async Task What_several_sessions_do_is_said_once()
    {
        var rows = (await _site.PlanAsync(PlanPages.Example.With(("approach", "ipsrt"), ("sessions", "20"), ("area", "")))).Part("sessions")!.QuerySelectorAll("tbody td").Select(cell => cell.TextContent.Trim().Split('\n')[0]).ToList();

        Assert.Single(rows, row => row.StartsWith("Decide with your therapist", StringComparison.Ordinal));
        Assert.DoesNotContain(rows.Zip(rows.Skip(1)), pair => pair.First == pair.Second && pair.First != "Go on with the same.");
    }

    [Fact]
    public async Task Maintenance_is_monthly_unless_said_otherwise() => Assert.Equal(
        ["2027-01-05", "2027-02-02", "2027-03-02"], (await _site.PlanAsync(PlanPages.Example.With(("approach", "ipt-maintenance"), ("sessions", "3"), ("every", "")))).Days());

    [Fact]
    public async Task An_address_says_that_it_names_no_therapy()
    {
        const string Words = "This address does not say which therapy it is.";
        var dit = await _site.PlanAsync(PlanPages.Example.With(("approach", "dit"), ("sessions", "16")));

        Assert.DoesNotContain(Words, dit.QuerySelector("#answer")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains(Words, (await _site.PageAsync(dit.DatesAddress())).QuerySelector("#answer")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_names_anything_is_answered_or_told_why_not()
    {
        using var answer = await _site.Client.GetAsync(new Uri("/plan?first=2027-02-31&sessions=0", UriKind.Relative));

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("#first: Enter a day that exists, like 2027-01-05 or 1/5/2027.", (await Site.ReadAsync(answer)).Problems());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_plan_has_its_id_before_its_dates_are_shown() => Assert.Matches(
        "^[0-9a-f]{32}$", (await _site.PageAsync("/plan")).QuerySelector("#plan input[name='plan']")!.GetAttribute("value")!);

    [Fact]
    public async Task Twice_a_week_is_not_said_of_sessions_that_are_not() => Assert.Contains(
        "Tuesdays at 5:00 PM", (await _site.PlanAsync(PlanPages.Example.With(("sessions", "2"), ("every", "twice-then-weekly")))).QuerySelector("#answer")!.SpokenText(), StringComparison.Ordinal);

    [Fact]
    public async Task A_plan_keeps_its_id_when_it_is_changed()
    {
        var first = await _site.PlanAsync(PlanPages.Example);
        var id = first.QuerySelector("#plan input[name='plan']")!.GetAttribute("value")!;
        var changed = await _site.PlanAsync(PlanPages.Example.With(("plan", id), ("time", "18:00")));
        var other = await _site.PlanAsync(PlanPages.Example);

        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.Equal(id, changed.QuerySelector("#plan input[name='plan']")!.GetAttribute("value"));
        Assert.NotEqual(id, other.QuerySelector("#plan input[name='plan']")!.GetAttribute("value"));
    }
}
