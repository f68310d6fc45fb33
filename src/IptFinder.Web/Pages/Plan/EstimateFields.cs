using IptFinder.Domain.Reference;
using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>What the estimator's form is filled in with from a plan.</summary>
public static class EstimateFields
{
    /// <summary>Names and values as that form has them. Monthly sessions after the course are left out: it has one rhythm.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(PlanAnswer answer, ReferenceData reference)
    {
        var approach = reference.FindApproach(answer.Plan.Template.Approach)!;
        var sessions = Words.Year(answer.Days.Sessions);
        return
        [
            ("course", approach is { IsIpt: true, Sessions: not null } ? approach.Code : ""),
            ("fewest", sessions),
            ("likely", sessions),
            ("most", sessions),
            ("code", answer.Plan.Template.MeetingsBefore is null ? "90834" : "90853"),
            ("start", Words.MachineDate(answer.Plan.Sessions[0].Date)),
            ("every", answer.Days.Rhythm.Pace switch { Pace.Biweekly => "14", Pace.Monthly => "28", _ => "7" }),
            ("a-kind", ""),
            ("a-limit", "none"),
            ("a-used", "0"),
            ("a-year", "01-01"),
            ("step", "course"), // Shows the form filled in, and asks nothing yet.
        ];
    }
}
