namespace IptFinder.Web.Pages.Costs;

/// <summary>Codes and prices of a course.</summary>
/// <param name="First">The first visit, which is session 1.</param>
/// <param name="Session">Each visit after it.</param>
public sealed record VisitPrices(VisitPrice? First, VisitPrice? Session);
