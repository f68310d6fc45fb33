using IptFinder.Web.Pages.Plan;

namespace IptFinder.Web.Api;

/// <summary>A course with its dates.</summary>
/// <param name="Approach">Code of the approach.</param>
/// <param name="Zone">The time zone by its IANA name.</param>
/// <param name="Sessions">All appointments in order.</param>
/// <param name="Sources">Ids of the sources of what is said, as in seeds/reference/sources.json.</param>
public sealed record PlanResult(string Approach, string Zone, IReadOnlyList<PlanResultSession> Sessions, IReadOnlyList<string> Sources)
{
    public static PlanResult Of(PlanAnswer answer) => new(
        answer.Plan.Template.Approach, answer.Zone.Id, [.. answer.Plan.Sessions.Select(PlanResultSession.Of)], answer.Plan.SourceIds);
}
