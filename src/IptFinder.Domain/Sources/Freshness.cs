namespace IptFinder.Domain.Sources;

/// <summary>
/// How many days a statement may be shown as true. After that it reads "last said ... on DATE" and filters and ranks as
/// unknown. Our own rule, set against the 90-day check of the No Surprises Act for insurance directories.
/// </summary>
public static class Freshness
{
    public static int Days(FactKind kind) => kind switch
    {
        FactKind.Accepting => 30,
        FactKind.WaitTime => 21,
        FactKind.Insurance => 90,
        FactKind.Fee => 180,
        FactKind.License => 365,
        FactKind.Other => 365,
    };

    /// <summary>
    /// True up to and including the last day. What the registry holds does not age here: it is shown as "the registry has
    /// it on DATE", never as a promise.
    /// </summary>
    public static bool IsFresh(FactKind kind, Source source, DateOnly asOf, DateOnly today) =>
        source == Source.Registry || today.DayNumber - asOf.DayNumber <= Days(kind);
}
