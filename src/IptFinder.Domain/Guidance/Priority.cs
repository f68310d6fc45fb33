namespace IptFinder.Domain.Guidance;

/// <summary>What matters most to a person who looks for a therapist.</summary>
public enum Priority
{
    Training,
    Soonest,
    Cost,
    CloseBy,
}
