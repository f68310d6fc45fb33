using System.Globalization;
using IptFinder.Tests.Shared;
using Calendar = Ical.Net.Calendar;

namespace IptFinder.IntegrationTests.Plan;

/// <summary>The calendar file, read back by a reader of calendars.</summary>
[Collection(SmallSite.Name)]
public sealed class CalendarTests(SharedSite shared)
{
    private const string Id = "0123456789abcdef0123456789abcdef";

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("17:00", "America/New_York", "weekly", "")]
    [InlineData("17:00", "America/Phoenix", "twice-then-weekly", "&holidays=yes")]
    [InlineData("00:00", "Pacific/Honolulu", "biweekly-then-monthly-3", "&off=2027-02-15/2027-02-21")]
    [InlineData("23:59", "America/Puerto_Rico", "monthly", "")]
    [InlineData("01:30", "America/Chicago", "weekly", "&fold=earlier")]
    [InlineData("01:30", "America/Los_Angeles", "weekly", "&fold=later")]
    public async Task It_holds_the_moments_of_the_plan(string time, string zone, string every, string more)
    {
        var query = $"?sessions=50&first=2027-01-10&time={time}&zone={zone}&every={every}{more}";
        var calendar = await CalendarAsync(query);
        var plan = (await _site.PlanApiAsync(query)).Body;

        Assert.Equal(
            plan["sessions"]!.AsArray().Select(session => session!["utc"]!.GetValue<string>()),
            calendar.Events.Select(one => one.Start!.AsUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        Assert.Equal(zone, Assert.Single(calendar.TimeZones).TzId);
    }

    /// <summary>Readers take such a local time for different moments.</summary>
    [Theory]
    [InlineData("earlier", "2026-11-01T05:30:00Z")]
    [InlineData("later", "2026-11-01T06:30:00Z")]
    public async Task A_time_that_clocks_show_twice_is_written_in_UTC(string fold, string moment)
    {
        var calendar = await CalendarAsync($"?sessions=3&first=2026-10-25&time=01:30&zone=America/New_York&fold={fold}");

        Assert.Equal(["America/New_York", "UTC", "America/New_York"], calendar.Events.Select(one => one.Start!.TzId));
        Assert.Equal(moment, calendar.Events[1]!.Start!.AsUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Every_zone_can_be_written()
    {
        foreach (var zone in TestReference.Data.TimeZones)
        {
            var calendar = await CalendarAsync($"?sessions=1&first=2027-07-06&time=12:00&zone={zone.Id}");
            var offset = TimeZoneInfo.FindSystemTimeZoneById(zone.Id).GetUtcOffset(new DateTime(2027, 7, 6, 12, 0, 0));

            Assert.Equal(new DateTime(2027, 7, 6, 12, 0, 0) - offset, Assert.Single(calendar.Events).Start!.AsUtc);
            Assert.Equal(zone.Id, Assert.Single(calendar.TimeZones).TzId);
        }
    }

    [Fact]
    public async Task Entries_say_nothing_of_what_they_are_for()
    {
        var page = await _site.PlanAsync(PlanPages.Example);
        using var answer = await _site.PostFormAsync("/plan/calendar.ics", page.Hidden("/plan/calendar.ics"));
        var (text, type, name) = await FileAsync(answer);

        Assert.Equal(("text/calendar; charset=utf-8", "appointments.ics"), (type, name));
        Assert.Equal(12, Calendar.Load(text)!.Events.Count);
        Assert.All(Calendar.Load(text)!.Events, one => Assert.Equal(("Appointment", null), (one.Summary, one.Description)));
        Assert.All(Calendar.Load(text)!.Events, one => Assert.Empty(one.Alarms));
        Assert.DoesNotMatch("(?i)session|therapy|ipt|grief", text);
    }

    [Theory]
    [InlineData("ipt", 50, 50)]
    [InlineData("ipt-group", 50, 90)]
    [InlineData("ipsrt", 60, 60)]
    [InlineData("mit", 50, 50)] // Nobody says how long.
    public async Task An_entry_lasts_as_long_as_such_a_session_may(string approach, int first, int last)
    {
        var page = await _site.PlanAsync(PlanPages.Example.With(("approach", approach)));
        using var answer = await _site.PostFormAsync("/plan/calendar.ics", page.Hidden("/plan/calendar.ics").With(("alarm", "60")));
        var entries = Calendar.Load((await FileAsync(answer)).Text)!.Events.OrderBy(one => one.Start!.AsUtc).ToList();

        Assert.Equal((first, last), ((int)entries[0].Duration!.Value.ToTimeSpanUnspecified().TotalMinutes, (int)entries[^1].Duration!.Value.ToTimeSpanUnspecified().TotalMinutes));
        Assert.All(entries, one => Assert.Single(one.Alarms));
    }

    [Fact]
    public async Task An_address_cannot_tell_the_file_what_the_therapy_is()
    {
        var entries = (await CalendarAsync("?sessions=2&first=2027-01-05&time=17:00&zone=America/New_York&approach=ipt-group&area=grief&state=CA&meetings=2")).Events;

        Assert.Equal([50d, 50d], entries.Select(one => one.Duration!.Value.ToTimeSpanUnspecified().TotalMinutes));
    }

    [Fact]
    public async Task A_post_without_a_form_gives_no_file()
    {
        using var answer = await _site.Client.PostAsync(new Uri("/plan/calendar.ics", UriKind.Relative), null);

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_gives_no_file()
    {
        using var answer = await _site.PostFormAsync("/plan/calendar.ics", PlanPages.Example.With(("time", "")));

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task An_appointment_keeps_its_UID_when_the_plan_is_changed()
    {
        var first = await CalendarAsync($"?sessions=4&first=2027-01-05&time=17:00&zone=America/New_York&plan={Id}");
        var changed = await CalendarAsync($"?sessions=4&first=2027-01-06&time=18:00&zone=America/New_York&plan={Id}");
        var other = await CalendarAsync("?sessions=4&first=2027-01-05&time=17:00&zone=America/New_York&plan=of-no-use");

        Assert.Equal([$"{Id}-1", $"{Id}-2", $"{Id}-3", $"{Id}-4"], first.Events.Select(one => one.Uid));
        Assert.Equal(first.Events.Select(one => one.Uid), changed.Events.Select(one => one.Uid));
        Assert.Empty(other.Events.Select(one => one.Uid).Intersect(first.Events.Select(one => one.Uid)));
    }

    [Theory]
    [InlineData("60", 60)]
    [InlineData("1440", 1440)]
    [InlineData("", null)]
    [InlineData("soon", null)]
    [InlineData("99999999", null)]
    public async Task A_reminder_can_be_asked_for(string alarm, int? minutes)
    {
        var calendar = await CalendarAsync($"?sessions=2&first=2027-01-05&time=17:00&zone=America/New_York&alarm={alarm}");

        Assert.All(calendar.Events, one => Assert.Equal(minutes, one.Alarms.SingleOrDefault()?.Trigger!.Duration!.Value.ToTimeSpanUnspecified().TotalMinutes * -1));
    }

    [Theory]
    [InlineData("?sessions=0&first=2027-01-05&time=17:00&zone=America/New_York")]
    [InlineData("?first=2027-03-14&time=02:30&zone=America/New_York")]
    [InlineData("")]
    public async Task An_address_that_cannot_be_read_leads_to_the_page(string query)
    {
        using var answer = await _site.Client.GetAsync(new Uri("/plan/calendar.ics" + query, UriKind.Relative));

        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal("/plan" + query, answer.Headers.Location!.ToString());
    }

    private async Task<Calendar> CalendarAsync(string query) => Calendar.Load((await FileAsync("/plan/calendar.ics" + query)).Text)!;

    private async Task<(string Text, string Type, string Name)> FileAsync(string address)
    {
        using var answer = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));
        return await FileAsync(answer);
    }

    private static async Task<(string Text, string Type, string Name)> FileAsync(HttpResponseMessage answer)
    {
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        return (await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.FileName!);
    }
}
