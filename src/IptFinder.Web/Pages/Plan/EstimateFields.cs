using IptFinder.Domain.Reference;
using IptFinder.Domain.Treatment;
using IptFinder.Web.Pages.Costs;
using Microsoft.Extensions.Primitives;

namespace IptFinder.Web.Pages.Plan;

/// <summary>The estimator's form with the course of a plan in it.</summary>
public static class EstimateFields
{
    /// <summary>The estimator's course fields as a plan filled them in begin with this: what differs later was changed there.</summary>
    public const string Was = CostsForm.PlanPrefix + "was-";

    /// <summary>How many of the visits are meetings before a group.</summary>
    public const string Before = CostsForm.PlanPrefix + "before";

    private const string Group = "90853";
    private const string Single = "90834";

    /// <summary>
    /// The prices and insurance entered before, if any, and each day of the plan; where it has more days than an estimate takes,
    /// its first day, number and rhythm without the monthly sessions after it.
    /// </summary>
    public static CostsForm Of(PlanForm form, PlanAnswer answer, ReferenceData reference)
    {
        var costs = CostsForm.Read(form.Costs.Filled.Except(form.Costs.PlanFields).Select(field => KeyValuePair.Create(field.Key, new StringValues(field.Value))));
        if (costs["a-limit"].Length == 0)
        {
            costs.Begin("a");
        }

        var isGroup = answer.Plan.Template.MeetingsBefore is not null;
        if (costs["code"].Length > 0 && (costs["code"] == Group) != isGroup)
        {
            ForgetSessionPrices(costs);
        }

        foreach (var (name, value) in form.Filled)
        {
            costs[CostsForm.PlanPrefix + name] = value;
        }

        foreach (var (name, value) in Course(answer, reference))
        {
            (costs[name], costs[Was + name]) = (value, value);
        }

        costs[Before] = Words.Year(Meetings(answer));
        costs["code"] = isGroup ? Group : costs["code"] is "" or Group ? Single : costs["code"];
        costs[CostsForm.Days] = VisitDays.Of([.. answer.Plan.Sessions.Select(session => session.Date)], Math.Max(1, Meetings(answer)))?.ToString() ?? "";
        return costs;
    }

    /// <summary>A session one to one costs something else than one in a group.</summary>
    private static void ForgetSessionPrices(CostsForm costs)
    {
        foreach (var letter in CostsForm.Letters)
        {
            (costs[$"{letter}-session"], costs[$"{letter}-allowed-session"]) = ("", "");
        }
    }

    private static int Meetings(PlanAnswer answer) => answer.Plan.Sessions.Count(session => session.Kind == SessionKind.Meeting);

    private static IEnumerable<(string Name, string Value)> Course(PlanAnswer answer, ReferenceData reference)
    {
        var approach = reference.FindApproach(answer.Plan.Template.Approach)!;
        var sessions = Words.Year(answer.Days.Sessions);
        return
        [
            ("course", approach is { IsIpt: true, Sessions: not null } ? approach.Code : ""),
            ("fewest", sessions),
            ("likely", sessions),
            ("most", sessions),
            ("start", Words.MachineDate(answer.Plan.Sessions[0].Date)),
            ("every", answer.Days.Rhythm.Pace switch { Pace.Biweekly => "14", Pace.Monthly => "28", _ => "7" }),
        ];
    }
}
