namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>What comes of a question.</summary>
/// <param name="People">Everyone found, of all pages, best first.</param>
/// <param name="Problems">Fields that could not be understood: "near: There is more than one Springfield. ..."</param>
/// <param name="Dropped">Values no filter knows: "insurer=acme".</param>
internal sealed record Outcome(IReadOnlyList<RankedPerson> People, IReadOnlyList<string> Problems, IReadOnlyList<string> Dropped);
