using System.Runtime.InteropServices;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Search;

/// <summary>What the order of results goes by and no search changes, as it is on one day. The largest number is "not known".</summary>
/// <param name="Id">The person's.</param>
/// <param name="Tier">As in <see cref="SearchHit.Tier"/>.</param>
/// <param name="Rung">On the training ladder.</param>
/// <param name="Accepting">New clients.</param>
/// <param name="PractisingSince">A year.</param>
/// <param name="Fee">In cents, the one filters and the order by fee go by.</param>
/// <param name="FeeFor45Minutes">In cents.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(
    int Id, int Tier, TrainingRung Rung, AcceptingOn Accepting, int PractisingSince, long Fee, long FeeFor45Minutes)
{
    public static Standing Of(Therapist person, TrainingRung rung, int tier, DateOnly today)
    {
        var facts = person.Facts;
        var since = facts.PractisingSince.IfFresh(FactKind.Other, today);
        var shorter = facts.Fees.GetValueOrDefault(VisitKind.About45Minutes).IfFresh(FactKind.Fee, today);
        return new Standing(
            person.Id,
            tier,
            rung,
            AcceptingOn.Judge(facts.Accepting, today),
            since.IsKnown ? since.Value : int.MaxValue,
            SearchFilters.FeeToCompare(facts, today)?.Cents ?? long.MaxValue,
            shorter.IsKnown ? shorter.Value.Cents : long.MaxValue);
    }
}
