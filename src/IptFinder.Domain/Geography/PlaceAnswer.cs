namespace IptFinder.Domain.Geography;

/// <summary>What a typed place turned out to be: exactly one of the two is set.</summary>
/// <param name="Place">The place found, or null.</param>
/// <param name="Problem">A sentence that says what to do instead, or null.</param>
public sealed record PlaceAnswer(Place? Place, string? Problem)
{
    /// <summary>The towns of that name to choose from, largest first; empty unless the problem is that there are several.</summary>
    public IReadOnlyList<Town> Choices { get; init; } = [];
}
