using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Search;

/// <summary>What the order of results goes by and no search changes, as it is on one day. The largest number is "not known".</summary>
/// <param name="Tier">As in <see cref="SearchHit.Tier"/>.</param>
/// <param name="Merit">Training, then new clients, then weeks of waiting; smaller is earlier.</param>
/// <param name="PractisingSince">A year.</param>
/// <param name="Fee">In cents, the one filters and the order by fee go by.</param>
/// <param name="FeeFor45Minutes">In cents.</param>
internal readonly record struct Standing(int Tier, long Merit, long PractisingSince, long Fee, long FeeFor45Minutes)
{
    /// <summary>Bits of <see cref="Merit"/>.</summary>
    public const int MeritBits = 36;

    public static Standing Of(Therapist person, TrainingRung rung, int tier, DateOnly today)
    {
        var facts = person.Facts;
        var (status, weeks) = AcceptingOn.Judge(facts.Accepting, today);
        var since = facts.PractisingSince.IfFresh(FactKind.Other, today);
        var shorter = facts.Fees.GetValueOrDefault(VisitKind.About45Minutes).IfFresh(FactKind.Fee, today);
        return new Standing(
            tier,
            ((long)rung << 34) | ((long)status << 32) | (uint)weeks,
            since.IsKnown ? since.Value : long.MaxValue,
            SearchFilters.FeeToCompare(facts, today)?.Cents ?? long.MaxValue,
            shorter.IsKnown ? shorter.Value.Cents : long.MaxValue);
    }

    /// <summary>What an order goes by, as far as it is the person's own.</summary>
    public long For(SortOrder sort) => sort switch
    {
        SortOrder.Best => Merit,
        SortOrder.Distance => 0,
        SortOrder.Fee => Fee,
        SortOrder.Experience => PractisingSince,
    };
}
