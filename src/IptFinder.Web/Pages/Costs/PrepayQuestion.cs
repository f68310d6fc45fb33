namespace IptFinder.Web.Pages.Costs;

/// <summary>A discount for paying sessions ahead.</summary>
/// <param name="Sessions">How many are paid together, 2 to 104.</param>
/// <param name="Percent">The discount, 1 to 100.</param>
public sealed record PrepayQuestion(int? Sessions, int? Percent);
