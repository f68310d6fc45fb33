using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Pages.Compare;

/// <summary>One kind of fact, for everyone who is compared.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Cells">For each person, in order, what is known: at least one line, "Not listed" where nothing is.</param>
public sealed record CompareRow(string Label, IReadOnlyList<IReadOnlyList<FactRow>> Cells);
