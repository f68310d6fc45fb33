using IptFinder.Domain.Geography;
using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>A plan with what it was made from.</summary>
/// <param name="Plan">The course.</param>
/// <param name="Days">Its days and rhythm.</param>
/// <param name="Zone">The zone of its times.</param>
/// <param name="Clock">The time of day.</param>
/// <param name="Minutes">How long a session is set down for: the most that is usual for the approach.</param>
/// <param name="Area">Code of the problem area; null for none.</param>
public sealed record PlanAnswer(TreatmentPlan Plan, CourseDays Days, UsTimeZone Zone, SessionClock Clock, int Minutes, string? Area);
