using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search;

/// <summary>All that decides who is found, made once from the reference data.</summary>
/// <param name="Filters">What people can be searched by.</param>
/// <param name="Ladder">How training is judged.</param>
/// <param name="Authority">Who may see clients where.</param>
public sealed record SearchRules(SearchFilters Filters, TrainingLadder Ladder, PracticeAuthority Authority);
