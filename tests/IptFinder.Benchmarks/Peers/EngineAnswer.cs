namespace IptFinder.Benchmarks.Peers;

/// <summary>What every engine has to answer: the page, the total and all counts.</summary>
/// <param name="Total">How many are found.</param>
/// <param name="InPerson">The count beside "in person".</param>
/// <param name="Online">The count beside "online".</param>
/// <param name="Counts">The counts beside all other values, by their number in <see cref="FacetNumbers"/>.</param>
/// <param name="Ids">The page, in order.</param>
internal sealed record EngineAnswer(int Total, int InPerson, int Online, int[] Counts, int[] Ids);
