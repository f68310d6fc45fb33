namespace IptFinder.Domain.Costs;

/// <summary>What a course costs.</summary>
/// <param name="Low">Fewest sessions, lowest prices, and the best case of what is not known.</param>
/// <param name="Likely">The likely number of sessions, the middle of each price, and the worst case of what is not known.</param>
/// <param name="High">Most sessions, highest prices, and the worst case of what is not known.</param>
/// <param name="Assumptions">What the totals rest on, the weightiest first.</param>
public sealed record CostEstimate(CostCase Low, CostCase Likely, CostCase High, IReadOnlyList<Assumption> Assumptions);
