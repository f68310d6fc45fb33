using IptFinder.Domain.Costs;

namespace IptFinder.Web.Api;

/// <summary>What a course costs, in dollars.</summary>
/// <param name="Low">Fewest sessions, lowest prices, the best case of what is unknown.</param>
/// <param name="Likely">Likely sessions, middle prices, the worst case of what is unknown.</param>
/// <param name="High">Most sessions, highest prices, the worst case of what is unknown.</param>
/// <param name="Lines">The likely course, visit by visit.</param>
/// <param name="Assumptions">What the totals rest on: the input's name, a colon, and a sentence.</param>
public sealed record EstimateAnswer(
    EstimateTotals Low, EstimateTotals Likely, EstimateTotals High, IReadOnlyList<EstimateLine> Lines, IReadOnlyList<string> Assumptions)
{
    public static EstimateAnswer Of(CostEstimate estimate) => new(
        EstimateTotals.Of(estimate.Low),
        EstimateTotals.Of(estimate.Likely),
        EstimateTotals.Of(estimate.High),
        [.. estimate.Likely.Lines.Select(EstimateLine.Of)],
        [.. estimate.Assumptions.Select(assumption => $"{assumption.About}: {assumption.Text}")]);
}
