using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Guide;

/// <summary>One question of the guide.</summary>
/// <param name="Name">Of its field.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Hint">Why, or how to answer.</param>
/// <param name="TakesSeveral">More than one answer may be chosen.</param>
/// <param name="Options">The answers.</param>
public sealed record GuideStep(string Name, string Question, string Hint, bool TakesSeveral, IReadOnlyList<Term> Options);
