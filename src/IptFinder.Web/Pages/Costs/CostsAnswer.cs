using IptFinder.Web.Frame;

namespace IptFinder.Web.Pages.Costs;

/// <summary>What came of the costs form.</summary>
/// <param name="Ways">One for each way to pay; empty when there are problems.</param>
/// <param name="Problems">What could not be understood.</param>
/// <param name="Medicaid">Letters of the ways that are Medicaid, which have no figures.</param>
public sealed record CostsAnswer(IReadOnlyList<WayAnswer> Ways, IReadOnlyList<FieldError> Problems, IReadOnlyList<string> Medicaid);
