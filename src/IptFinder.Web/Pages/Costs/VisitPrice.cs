using IptFinder.Domain.Amounts;

namespace IptFinder.Web.Pages.Costs;

/// <summary>What is charged for a kind of visit: the fee, or in network the amount the plan allows.</summary>
/// <param name="Code">Billing code: "90834".</param>
/// <param name="Low">In dollars: the price, or the low end of a range.</param>
/// <param name="High">In dollars: the high end of a range; the same as <paramref name="Low"/> when absent.</param>
public sealed record VisitPrice(string? Code, Money? Low, Money? High);
