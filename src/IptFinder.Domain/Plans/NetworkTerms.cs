namespace IptFinder.Domain.Plans;

/// <summary>
/// What a marketplace plan says of visits in its network, or outside it: all that an estimate can be filled in with. What is
/// met already, only the person knows.
/// </summary>
/// <param name="Deductible">For one person, each plan year.</param>
/// <param name="Share">Copay or coinsurance of a visit.</param>
/// <param name="Maximum">The most one person pays in a plan year.</param>
/// <param name="Limit">Visits covered in a plan year.</param>
public sealed record NetworkTerms(PlanAmount Deductible, PlanShare Share, PlanAmount Maximum, VisitLimit Limit);
