namespace IptFinder.Domain.Therapists;

/// <summary>What a therapist says about new clients. Not said is <c>Sourced.Unknown</c>, never one of these.</summary>
public abstract record AcceptingStatus
{
    private AcceptingStatus()
    {
    }

    /// <summary>Takes new clients now.</summary>
    public sealed record Yes : AcceptingStatus;

    /// <summary>Takes new clients after a wait.</summary>
    /// <param name="Weeks">Length of the wait in weeks, at least 1.</param>
    public sealed record WaitWeeks(int Weeks) : AcceptingStatus;

    /// <summary>Takes new clients from a day on.</summary>
    /// <param name="Date">The first day.</param>
    public sealed record From(DateOnly Date) : AcceptingStatus;

    /// <summary>Takes no new clients.</summary>
    public sealed record No : AcceptingStatus;
}
