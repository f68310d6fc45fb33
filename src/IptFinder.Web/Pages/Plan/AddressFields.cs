using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>A plan's dates as an address may hold them, by name and value; those of days off repeat. Nothing in them tells why someone goes.</summary>
public static class AddressFields
{
    /// <summary>For a link to the dates, or to their calendar. Meetings before a group count as sessions.</summary>
    public static IReadOnlyList<(string Name, string Value)> Dates(PlanAnswer answer, string planId) => [.. Of(answer, answer.Days), ("plan", planId)];

    /// <summary>
    /// For the chart of check-ins, which divides a course as IPT does. Of a group, the meetings before it are left out. Empty where an
    /// address, which names no kind of therapy, would give other phases than the plan has.
    /// </summary>
    public static IReadOnlyList<(string Name, string Value)> Phases(PlanAnswer answer)
    {
        var sessions = answer.Plan.Sessions.Where(session => session.Kind == SessionKind.Session).ToList();
        if (answer.Plan.Template.Outline != Outline.Phases || answer.Plan.Parts.Count == 0)
        {
            return [];
        }

        if (sessions.Count == answer.Days.Sessions)
        {
            return Of(answer, answer.Days);
        }

        // The first session of a group that meets twice a week may be on the second of its weekdays.
        return answer.Days.Rhythm.Pace == Pace.TwiceThenWeekly
            ? []
            : Of(answer, answer.Days with { Sessions = sessions.Count, First = sessions[0].Date });
    }

    private static IReadOnlyList<(string Name, string Value)> Of(PlanAnswer answer, CourseDays days) =>
    [
        ("sessions", Words.Year(days.Sessions)),
        ("first", Words.MachineDate(days.First)),
        ("time", answer.Clock.Time.ToString("HH:mm", Words.UsEnglish)),
        ("zone", answer.Zone.Id),
        ("every", days.Rhythm.ToString()),
        .. answer.Clock.Fold is { } fold ? [("fold", fold == Fold.Earlier ? "earlier" : "later")] : Array.Empty<(string, string)>(),
        .. days.Off.Select(pause => ("off", pause.ToString())),
        .. days.SkipsHolidays ? [("holidays", "yes")] : Array.Empty<(string, string)>(),
    ];
}
