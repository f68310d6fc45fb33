using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>What dropping one filter would bring.</summary>
/// <param name="Label">The filter's choice in words.</param>
/// <param name="Total">How many would be found.</param>
/// <param name="Query">The search without it.</param>
public sealed record DropAdvice(string Label, int Total, TherapistQuery Query);
