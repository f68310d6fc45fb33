namespace IptFinder.Web.Api;

/// <summary>A known fact with its source and date.</summary>
/// <param name="Value">Text, number, yes or no, or a list.</param>
/// <param name="Source">"registry", "therapist", "insurer", "certifying-body" or "checked".</param>
/// <param name="AsOf">The day the source said so.</param>
/// <param name="Stale">Too old to rely on: said once, and not confirmed since.</param>
public sealed record FactAnswer(object Value, string Source, DateOnly AsOf, bool Stale);
