using System.Globalization;
using IptFinder.Domain.Treatment;
using IptFinder.Web.Pages.Plan;

namespace IptFinder.Web.Api;

/// <summary>One appointment.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Kind">"meeting" before a group, "session" or "maintenance".</param>
/// <param name="Local">Local time with its distance from UTC: "2027-01-05T17:00:00-05:00".</param>
/// <param name="Utc">The same moment: "2027-01-05T22:00:00Z".</param>
/// <param name="Phase">Code of the phase or stage; null where the course is not divided.</param>
/// <param name="Tasks">What it usually does, in plain sentences.</param>
/// <param name="Checkpoint">What to stop for: "questionnaire", "midpoint", "ending", "what-next".</param>
public sealed record PlanResultSession(
    int Number, string Kind, string Local, string Utc, string? Phase, IReadOnlyList<string> Tasks, IReadOnlyList<string> Checkpoint)
{
    public static PlanResultSession Of(PlannedSession session) => new(
        session.Number,
        SessionWords.Code(session.Kind),
        SessionWords.Machine(session.Start),
        session.Start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        session.Part?.Code,
        [.. session.Tasks.Select(task => task.Text)],
        [.. session.Checkpoints.Select(checkpoint => SessionWords.Code(checkpoint))]);
}
