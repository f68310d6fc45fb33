using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>A way to another search: a link, or in a private search a button that posts it.</summary>
/// <param name="Query">The search it leads to.</param>
/// <param name="Label">Its words.</param>
/// <param name="IsPrivate">Keep it out of the address.</param>
/// <param name="Style">Class of the link or button; empty for plain.</param>
/// <param name="Spoken">Words for those who do not see the place it stands in; empty when the label says it all.</param>
public sealed record SearchLink(TherapistQuery Query, string Label, bool IsPrivate, string Style = "", string Spoken = "");
