using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>Another search that may serve better, and what it would bring.</summary>
/// <param name="Label">How it differs, in words: "Within 50 miles".</param>
/// <param name="Total">How many it finds.</param>
/// <param name="Query">The search.</param>
public sealed record OtherSearch(string Label, int Total, TherapistQuery Query);
