using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Costs;

/// <summary>One way to pay for a course, worked out.</summary>
/// <param name="Letter">Its letter in the form.</param>
/// <param name="Name">What to call it beside the others.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Estimate">What came of it.</param>
/// <param name="Assumptions">What it rests on, the weightiest first.</param>
/// <param name="Missing">What the person does not know, by its name in the API; "allowedAmount" for the plan's prices in network.</param>
/// <param name="Fees">What the therapist charges before any plan; null where it is not known.</param>
/// <param name="Sources">Sources of the published figures in it.</param>
public sealed record WayAnswer(
    string Letter,
    string Name,
    EstimateQuestion Question,
    CostEstimate Estimate,
    IReadOnlyList<Assumption> Assumptions,
    IReadOnlyList<string> Missing,
    VisitPrices? Fees,
    IReadOnlyList<ReferenceSource> Sources)
{
    /// <summary>Whose fees and which plan it was worked out from, with their days.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The prices of the visits are in it: Medicare sets its own, and a plan may say what it allows.</summary>
    public bool HasPrices => Question.Coverage!.Kind switch
    {
        CoverageQuestion.Medicare => false,
        CoverageQuestion.InNetwork => Missing.Contains("allowedAmount", StringComparer.Ordinal),
        _ => true,
    };
}
