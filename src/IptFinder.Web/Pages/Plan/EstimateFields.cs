using IptFinder.Domain.Reference;
using IptFinder.Domain.Treatment;
using IptFinder.Web.Pages.Costs;

namespace IptFinder.Web.Pages.Plan;

/// <summary>The estimator's form with the course of a plan in it.</summary>
public static class EstimateFields
{
    /// <summary>
    /// The prices and insurance entered before, if any, and each day of the plan; where it has more days than an estimate takes,
    /// its first day, number and rhythm without the monthly sessions after it.
    /// </summary>
    public static CostsForm Of(PlanForm form, PlanAnswer answer, ReferenceData reference)
    {
        var costs = CostsForm.Read(form.Costs.Filled.Except(form.Costs.PlanFields).Select(field => KeyValuePair.Create(field.Key, new Microsoft.Extensions.Primitives.StringValues(field.Value))));
        if (costs["a-limit"].Length == 0)
        {
            costs.Begin("a");
        }

        foreach (var (name, value) in Course(answer, reference).Concat(form.Filled.Select(field => (Name: CostsForm.PlanPrefix + field.Key, field.Value))))
        {
            costs[name] = value;
        }

        return costs;
    }

    private static IEnumerable<(string Name, string Value)> Course(PlanAnswer answer, ReferenceData reference)
    {
        var approach = reference.FindApproach(answer.Plan.Template.Approach)!;
        var sessions = Words.Year(answer.Days.Sessions);
        var meetings = answer.Plan.Sessions.Count(session => session.Kind == SessionKind.Meeting);
        var days = VisitDays.Of([.. answer.Plan.Sessions.Select(session => session.Date)], Math.Max(1, meetings));
        return
        [
            ("course", approach is { IsIpt: true, Sessions: not null } ? approach.Code : ""),
            ("fewest", sessions),
            ("likely", sessions),
            ("most", sessions),
            ("code", answer.Plan.Template.MeetingsBefore is null ? "90834" : "90853"),
            ("start", Words.MachineDate(answer.Plan.Sessions[0].Date)),
            ("every", answer.Days.Rhythm.Pace switch { Pace.Biweekly => "14", Pace.Monthly => "28", _ => "7" }),
            (CostsForm.Days, days?.ToString() ?? ""),
        ];
    }
}
