using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Reference;

/// <summary>Which profession a registry taxonomy code means.</summary>
/// <param name="Pattern">A ten-character code, or a prefix ending in "*".</param>
/// <param name="Profession">The profession.</param>
public sealed record TaxonomyRule(string Pattern, Profession Profession);
