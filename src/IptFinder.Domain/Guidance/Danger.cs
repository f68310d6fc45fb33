namespace IptFinder.Domain.Guidance;

/// <summary>What needs help before any therapy is planned.</summary>
public enum Danger
{
    Suicide,
    Violence,
    Voices,
    TooHigh,
}
