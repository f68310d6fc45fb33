namespace IptFinder.Domain.Treatment;

/// <summary>
/// How many sessions each of the four stages of IPSRT gets. Our own rule: the source names the stages and about 20 weeks, no numbers.
/// The first and the last stage are as long as opening and ending in <see cref="PhaseSplit"/>; the two between share the rest, the
/// earlier one taking the odd session.
/// </summary>
public static class StageSplit
{
    /// <summary>Shorter courses are not divided.</summary>
    public const int Fewest = 4;

    /// <summary>Four numbers that add up; empty for fewer than <see cref="Fewest"/> sessions.</summary>
    public static IReadOnlyList<int> Of(int sessions) => sessions >= Fewest && PhaseSplit.Of(sessions) is { } split
        ? [split.Opening, (split.Middle + 1) / 2, split.Middle / 2, split.Ending]
        : [];
}
