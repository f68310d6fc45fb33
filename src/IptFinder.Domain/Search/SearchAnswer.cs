namespace IptFinder.Domain.Search;

/// <summary>The answer to a search: whom it found, by number, and all that is counted.</summary>
/// <param name="Ids">Those of the page asked for, best first; empty past the end.</param>
/// <param name="Total">How many were found in all.</param>
/// <param name="SayIpt">How many of them say they offer IPT.</param>
/// <param name="Facets">Counts beside every filter value.</param>
/// <param name="Unknown">By chosen filter: how many pass all else, and do not say.</param>
/// <param name="DoNotSay">How many more would be found with the unknown let in: those who fail nothing, and do not say all.</param>
/// <param name="IfDropped">By chosen filter: how many would be found without it.</param>
public record SearchAnswer(
    IReadOnlyList<int> Ids,
    int Total,
    int SayIpt,
    IReadOnlyList<Facet> Facets,
    IReadOnlyDictionary<string, int> Unknown,
    int DoNotSay,
    IReadOnlyDictionary<string, int> IfDropped)
{
    public const int PageSize = 20;

    /// <summary>How many pages can be asked for.</summary>
    public int PageCount => Math.Min(TherapistQuery.LastPage, (Total + PageSize - 1) / PageSize);

    /// <summary>More were found than there are pages for.</summary>
    public bool IsCutOff => Total > TherapistQuery.LastPage * PageSize;
}
