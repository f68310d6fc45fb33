using IptFinder.Domain.Amounts;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Visits of one kind and price.</summary>
/// <param name="Code">Billing code.</param>
/// <param name="Label">Our words for it.</param>
/// <param name="Number">How many.</param>
/// <param name="Each">The price of one; null where the therapist's fee is not known.</param>
/// <param name="Total">The price of all of them; null where the fee is not known.</param>
public sealed record WorksheetItem(string Code, string Label, int Number, MoneyRange? Each, MoneyRange? Total);
