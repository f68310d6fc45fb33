using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Therapists;

/// <summary>What a statement about new clients is worth on a given day.</summary>
/// <param name="Status">The judgement.</param>
/// <param name="Weeks">Length of the wait in whole weeks, rounded up; 0 when there is none.</param>
public readonly record struct AcceptingOn(NewClients Status, int Weeks)
{
    /// <summary>A yes or no holds 30 days, a wait 21; a day named in the past means yes.</summary>
    public static AcceptingOn Judge(Sourced<AcceptingStatus> said, DateOnly today)
    {
        if (!said.IsFresh(KindOf(said), today))
        {
            return new AcceptingOn(NewClients.Unknown, 0);
        }

        return said.Value switch
        {
            AcceptingStatus.Yes => new AcceptingOn(NewClients.Yes, 0),
            AcceptingStatus.WaitWeeks wait => new AcceptingOn(NewClients.Wait, wait.Weeks),
            AcceptingStatus.From from when from.Date <= today => new AcceptingOn(NewClients.Yes, 0),
            AcceptingStatus.From from => new AcceptingOn(NewClients.Wait, (from.Date.DayNumber - today.DayNumber + 6) / 7),
            _ => new AcceptingOn(NewClients.No, 0),
        };
    }

    private static FactKind KindOf(Sourced<AcceptingStatus> said) =>
        said is { IsKnown: true, Value: AcceptingStatus.WaitWeeks or AcceptingStatus.From } ? FactKind.WaitTime : FactKind.Accepting;
}
