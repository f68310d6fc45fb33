using IptFinder.Domain.Amounts;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Visits of one kind and price.</summary>
/// <param name="Code">Billing code.</param>
/// <param name="Label">Our words for it.</param>
/// <param name="Number">How many.</param>
/// <param name="Each">The price of one.</param>
/// <param name="Total">The price of all of them.</param>
public sealed record WorksheetItem(string Code, string Label, int Number, Money Each, Money Total);
