using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>A plan's dates as an address may hold them: nothing in it tells why someone goes.</summary>
public static class CalendarFields
{
    /// <summary>Names and values; those of days off repeat. Meetings before a group count as sessions.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(PlanAnswer answer, string planId) =>
    [
        ("sessions", Words.Year(answer.Days.Sessions)),
        ("first", Words.MachineDate(answer.Days.First)),
        ("time", answer.Clock.Time.ToString("HH:mm", Words.UsEnglish)),
        ("zone", answer.Zone.Id),
        ("every", answer.Days.Rhythm.ToString()),
        .. answer.Clock.Fold is { } fold ? [("fold", fold == Fold.Earlier ? "earlier" : "later")] : Array.Empty<(string, string)>(),
        .. answer.Days.Off.Select(pause => ("off", pause.ToString())),
        .. answer.Days.SkipsHolidays ? [("holidays", "yes")] : Array.Empty<(string, string)>(),
        ("plan", planId),
    ];
}
