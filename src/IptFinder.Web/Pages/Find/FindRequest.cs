using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>A search that was understood.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Dropped">Values that were left out.</param>
public sealed record FindRequest(TherapistQuery Query, IReadOnlyList<DroppedValue> Dropped);
