namespace IptFinder.Web.Pages.Costs;

/// <summary>How many sessions, the first visit included: 1 to 104 each, fewest first.</summary>
public sealed record SessionNumbers(int? Low, int? Likely, int? High);
