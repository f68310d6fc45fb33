using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>One choice of a search.</summary>
/// <param name="Label">The choice in words.</param>
/// <param name="Without">The search without it.</param>
public sealed record SearchChip(string Label, TherapistQuery Without);
