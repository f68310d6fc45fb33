using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Treatment;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Treatment;

public class PlanBuilderTests
{
    private static readonly PlanGuide Guide = TestReference.Data.Plans;

    private static readonly string[] Areas = ["grief", "dispute", "transition", "sensitivities"];

    public static TheoryData<string> Approaches => [.. Guide.Templates.Select(template => template.Approach)];

    [Fact]
    public void Sixteen_sessions_for_grief()
    {
        var plan = Plan("ipt", "grief", 16);

        Assert.Equal(["initial 1-4", "middle 5-12", "ending 13-16"], plan.Parts.Select(part => $"{part.Code} {part.First}-{part.Last}"));
        Assert.Equal(
            ["name-the-problem", "people", "timeline", "focus"], plan.Sessions.Take(4).Select(session => Assert.Single(session.Tasks).Code));
        Assert.Equal(
            ["grief-story", "grief-story", "grief-story", "grief-link", "grief-link", "grief-link", "grief-again", "grief-again"],
            plan.Sessions.Skip(4).Take(8).Select(session => session.Tasks[^1].Code));
        Assert.All(plan.Sessions.Skip(4).Take(8), session => Assert.Equal("open-with-week", session.Tasks[0].Code));
        Assert.Equal(
            ["4 Questionnaire", "8 Questionnaire", "8 Midpoint", "12 Questionnaire", "13 Ending", "16 Questionnaire", "16 WhatNext"],
            plan.Sessions.SelectMany(session => session.Checkpoints.Select(checkpoint => $"{session.Number} {checkpoint}")));
    }

    [Fact]
    public void A_group_starts_with_meetings_and_may_be_followed_by_maintenance()
    {
        var plan = Plan("ipt-group", null, 8, meetings: 2, after: 3);

        Assert.Equal(
            ["1 Meeting 1", "2 Meeting 2", "3 Session 1", "10 Session 8", "11 Maintenance 1", "13 Maintenance 3"],
            plan.Sessions.Where(session => session.Number is 1 or 2 or 3 or 10 or 11 or 13).Select(session => $"{session.Number} {session.Kind} {session.NumberOfKind}"));
        Assert.Equal("individual-meeting", Assert.Single(plan.Sessions[0].Tasks).Code);
        Assert.Equal("keep-well", Assert.Single(plan.Sessions[^1].Tasks).Code);
        Assert.Equal("initial", plan.Sessions[2].Part!.Code);
    }

    [Fact]
    public void IPSRT_has_its_four_stages() =>
        Assert.Equal(["Initial stage 1-4", "Intermediate stage 5-10", "Maintenance stage 11-15", "Final stage 16-20"], Plan("ipsrt", null, 20).Parts.Select(part => $"{part.Name} {part.First}-{part.Last}"));

    [Theory]
    [InlineData("dit")]
    [InlineData("mit")]
    public void Of_another_therapy_there_are_dates_alone(string approach) => Assert.All(
        Plan(approach, "grief", 16, after: 2).Sessions, session => Assert.True(session is { Part: null, Tasks.Count: 0, Checkpoints.Count: 0 }));

    [Fact]
    public void Maintenance_has_no_phases() => Assert.All(
        Plan("ipt-maintenance", null, 24).Sessions,
        session => Assert.True(session is { Part: null, Kind: SessionKind.Maintenance, Tasks.Count: 1, Checkpoints.Count: 0 } && session.NumberOfKind == session.Number));

    [Theory]
    [MemberData(nameof(Approaches))]
    public void Every_task_of_a_part_is_done_once_in_order_and_no_session_is_idle(string approach) => Gen.Select(
        Gen.Int[1, 104],
        Gen.Int[0, 4].Select(i => i == 0 ? null : Areas[i - 1])).Sample((sessions, area) =>
    {
        var plan = Plan(approach, area, sessions);
        foreach (var part in plan.Parts)
        {
            var inPart = plan.Sessions.Where(session => session.Part == part).ToList();
            Assert.Equal(part.Last - part.First + 1, inPart.Count);
            Assert.All(inPart, session => Assert.NotEmpty(session.Tasks));
            var order = Guide.Tasks.Select(task => task.Code).ToList();
            var done = inPart.SelectMany(session => session.Tasks.Where(task => !task.EverySession)).Select(task => order.IndexOf(task.Code)).ToList();
            Assert.Equal(done.Order(), done);
            var possible = Guide.Tasks.Where(task => task.Parts.Contains(part.Code) && !task.EverySession).ToList();
            var hasArea = possible.Exists(task => task.Area is not null && task.Area == area);
            var expected = possible.Where(task => hasArea ? task.Area == area : task.Area is null).Select(task => order.IndexOf(task.Code));
            Assert.Equal(expected, done.Distinct());
        }

        Assert.Equal(sessions >= 4 && plan.Parts.Count == 0, plan.Template.Outline is Outline.Dates or Outline.Maintenance && sessions >= 4);
        Assert.All(plan.SourceIds, id => Assert.True(TestReference.Data.Sources.ContainsKey(id)));
    });

    [Fact]
    public void Templates_start_from_what_their_sources_say() => Assert.Equal(
        ["ipt 14", "ipt-brief 8", "ipc ", "ipt-a 12", "ipt-perinatal 12", "ipt-group 12", "ipt-maintenance 30", "ipsrt 20", "dit 16", "mit 16"],
        Guide.Templates.Select(template => $"{template.Approach} {template.UsualSessions}"));

    [Theory]
    [InlineData(UsState.CT, "America/New_York")]
    [InlineData(UsState.HI, "Pacific/Honolulu")]
    [InlineData(UsState.PR, "America/Puerto_Rico")]
    [InlineData(UsState.AZ, "America/Denver America/Phoenix")]
    [InlineData(UsState.IN, "America/New_York America/Chicago")]
    [InlineData(UsState.AK, "America/Anchorage America/Adak")]
    public void A_state_has_its_zones(UsState state, string zones) =>
        Assert.Equal(zones, string.Join(' ', TestReference.Data.ZonesOf(state).Select(zone => zone.Id)));

    [Fact]
    public void Other_names_of_a_zone_show_the_same_time()
    {
        var hours = Enumerable.Range(0, 8 * 365 * 8).Select(number => new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(3 * number)).ToList();
        foreach (var zone in TestReference.Data.TimeZones)
        {
            var rules = TimeZoneInfo.FindSystemTimeZoneById(zone.Id);
            Assert.All(zone.Aliases.Select(TimeZoneInfo.FindSystemTimeZoneById), other =>
                Assert.DoesNotContain(hours, hour => rules.GetUtcOffset(hour) != other.GetUtcOffset(hour)));
        }
    }

    private static TreatmentPlan Plan(string approach, string? area, int sessions, int meetings = 0, int after = 0) => new PlanBuilder(Guide).Build(
        Guide.Find(approach)!,
        area,
        meetings,
        sessions,
        [.. Enumerable.Range(0, meetings + sessions + after).Select(week => new DateTimeOffset(2027, 1, 5, 17, 0, 0, TimeSpan.FromHours(-5)).AddDays(7 * week))]);
}
