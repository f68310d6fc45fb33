namespace IptFinder.Domain.Costs;

/// <summary>Something an estimate takes for granted.</summary>
/// <param name="About">The input it is about, by its name in the API: "deductibleMet"; "coverage" for the whole.</param>
/// <param name="Text">A sentence or two for people.</param>
public sealed record Assumption(string About, string Text);
