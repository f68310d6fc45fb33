using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>The name of someone listed.</summary>
/// <param name="Name">As pages show it.</param>
/// <param name="IsFictional">Whether they do not exist.</param>
public sealed record ListedName(PersonName Name, bool IsFictional);
