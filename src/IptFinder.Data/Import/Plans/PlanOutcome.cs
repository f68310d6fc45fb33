namespace IptFinder.Data.Import.Plans;

/// <summary>What a row of the marketplace's files comes to.</summary>
/// <typeparam name="T">What is kept of a row.</typeparam>
internal abstract record PlanOutcome<T>
    where T : class
{
    private PlanOutcome()
    {
    }

    public sealed record Kept(T Record) : PlanOutcome<T>;

    /// <summary>A sound row that is not for us.</summary>
    /// <param name="Reason">One of <see cref="PlanReasons"/>.</param>
    public sealed record Skipped(string Reason) : PlanOutcome<T>;

    /// <summary>A row that cannot be used.</summary>
    /// <param name="Reason">One of <see cref="PlanReasons"/>.</param>
    public sealed record Rejected(string Reason) : PlanOutcome<T>;
}
