using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>
/// A plan as a calendar file (RFC 5545). Nothing in it says what the appointments are for. An appointment has the same UID each time
/// the plan is downloaded, so a calendar takes the new file for a change of the old one.
/// </summary>
public static class PlanCalendar
{
    /// <summary>Hexadecimal digits: random, so that two plans never share an appointment.</summary>
    public const int PlanIdLength = 32;

    /// <summary>How long a meeting one to one is, and a session where nothing is known: the upper end of IPT's usual 45 to 50 minutes.</summary>
    public const int UsualMinutes = 50;

    private const string Title = "Appointment";

    public static bool IsPlanId(string text) => text.Length == PlanIdLength && text.All(char.IsAsciiHexDigitLower);

    /// <param name="answer">The plan.</param>
    /// <param name="planId">Made once for a plan.</param>
    /// <param name="alarmMinutes">Minutes before each appointment; null for no alarm.</param>
    /// <param name="now">When the file is made.</param>
    public static string Write(PlanAnswer answer, string planId, int? alarmMinutes, DateTimeOffset now)
    {
        var zone = answer.Clock.Zone.Id;
        var calendar = new Calendar { ProductId = "-//Calendar//EN", Method = "PUBLISH" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone, answer.Plan.Sessions[0].Start.DateTime, includeHistoricalData: false));
        foreach (var session in answer.Plan.Sessions)
        {
            var appointment = new CalendarEvent
            {
                Uid = $"{planId}-{Words.Year(session.Number)}",
                DtStamp = new CalDateTime(now.UtcDateTime, CalDateTime.UtcTzId),
                Start = Start(answer, session),
                Duration = Duration.FromMinutes(session.Kind == SessionKind.Meeting ? UsualMinutes : answer.Minutes),
                Summary = Title,
            };
            if (alarmMinutes is { } minutes)
            {
                appointment.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = Title, Trigger = new Trigger(Duration.FromMinutes(-minutes)) });
            }

            calendar.Events.Add(appointment);
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>
    /// A local time that clocks show twice means the earlier moment by RFC 5545, yet readers differ (ical.js 2.2.1 takes the later), so it
    /// is written in UTC.
    /// </summary>
    private static CalDateTime Start(PlanAnswer answer, PlannedSession session) =>
        answer.Clock.Zone.IsAmbiguousTime(session.Start.DateTime)
            ? new CalDateTime(session.Start.UtcDateTime, CalDateTime.UtcTzId)
            : new CalDateTime(DateTime.SpecifyKind(session.Start.DateTime, DateTimeKind.Unspecified), answer.Clock.Zone.Id);
}
