namespace IptFinder.Domain.Search.Indexing;

/// <summary>What the rules say of someone's facts on one day; values of filters, name, licenses and places aside.</summary>
/// <param name="Standing">What the order goes by.</param>
/// <param name="Online">Whether they say they work online at all.</param>
/// <param name="OnlineIn">A bit for each state: they say they work online for a client there.</param>
/// <param name="MaybeOnlineIn">A bit for each state: they do not say.</param>
/// <param name="IsByConsent">Listed by consent.</param>
internal readonly record struct Profile(Standing Standing, Verdict Online, ulong OnlineIn, ulong MaybeOnlineIn, bool IsByConsent);
