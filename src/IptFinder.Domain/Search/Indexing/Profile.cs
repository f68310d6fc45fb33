namespace IptFinder.Domain.Search.Indexing;

/// <summary>What the rules say of someone's facts on one day; name, licenses and places aside.</summary>
/// <param name="Known">A bit for each column of the facets: known to hold that value.</param>
/// <param name="Unknown">A bit for each column: not known whether they hold it.</param>
/// <param name="Standing">What the order goes by.</param>
/// <param name="Online">Whether they say they work online at all.</param>
/// <param name="OnlineIn">A bit for each state: they say they work online for a client there.</param>
/// <param name="MaybeOnlineIn">A bit for each state: they do not say.</param>
/// <param name="IsByConsent">Listed by consent.</param>
internal sealed record Profile(
    ulong[] Known, ulong[] Unknown, Standing Standing, Verdict Online, ulong OnlineIn, ulong MaybeOnlineIn, bool IsByConsent);
