namespace IptFinder.Domain.Reference;

/// <summary>Where a reference value was read.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">What it is.</param>
/// <param name="Url">Its address; null when none can be given; the note then says why.</param>
/// <param name="ReadOn">The day it was read.</param>
/// <param name="License">Terms of use where they ask to be named; null otherwise.</param>
public sealed record ReferenceSource(string Id, string Title, string? Url, DateOnly ReadOn, string? License)
{
    /// <summary>What to know about it; null when the title says all.</summary>
    public string? Note { get; init; }
}
